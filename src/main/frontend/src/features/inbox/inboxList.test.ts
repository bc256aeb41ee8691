import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inboxApi, type InboxItem } from './inbox.api';
import { useInboxList } from './inboxList';

const item = (taskId: string) => ({ taskId, caseId: 1, title: taskId }) as InboxItem;

describe('inbox list', () => {
  beforeEach(() => {
    setActivePinia(createPinia());
    vi.restoreAllMocks();
  });

  it('loads page after page and keeps what was seen for the same filter', async () => {
    const list = vi
      .spyOn(inboxApi, 'list')
      .mockResolvedValueOnce({ items: [item('a'), item('b')], next: 'n1' })
      .mockResolvedValueOnce({ items: [item('c')], next: null });
    const store = useInboxList();

    store.show({ box: 'todo' });
    await vi.waitFor(() => expect(store.loaded).toBe(true));
    await store.more();
    store.show({ box: 'todo' });

    expect(store.items.map((i) => i.taskId)).toEqual(['a', 'b', 'c']);
    expect(list).toHaveBeenCalledTimes(2);
    expect(list).toHaveBeenLastCalledWith({ box: 'todo' }, 'n1');
  });

  it('names the next one when one is done', async () => {
    vi.spyOn(inboxApi, 'list').mockResolvedValue({ items: [item('a'), item('b'), item('c')], next: null });
    const store = useInboxList();
    store.show({ box: 'todo' });
    await vi.waitFor(() => expect(store.loaded).toBe(true));

    expect(store.takeOut('b')?.taskId).toBe('c');
    expect(store.takeOut('c')?.taskId).toBe('a');
    expect(store.takeOut('a')).toBeUndefined();
  });

  it('drops the answer to an older question', async () => {
    let late: (page: { items: InboxItem[]; next: null }) => void = () => {};
    vi.spyOn(inboxApi, 'list')
      .mockReturnValueOnce(new Promise((resolve) => (late = resolve)))
      .mockResolvedValueOnce({ items: [item('new')], next: null });
    const store = useInboxList();

    store.show({ box: 'todo' });
    store.show({ box: 'done' });
    await vi.waitFor(() => expect(store.loaded).toBe(true));
    late({ items: [item('old')], next: null });
    await Promise.resolve();

    expect(store.items.map((i) => i.taskId)).toEqual(['new']);
  });

  it('knows one sending from another of the same case, and what was read', async () => {
    const sent = (copyId: number) => ({ caseId: 1, copy: { copyId, kind: 'COPY', fromName: '王', note: null } }) as unknown as InboxItem;
    vi.spyOn(inboxApi, 'list').mockResolvedValue({ items: [sent(1), sent(2)], next: null });
    const store = useInboxList();
    store.show({ box: 'copied' });
    await vi.waitFor(() => expect(store.loaded).toBe(true));

    store.markCopy(2, { readAt: '2026-11-22T10:00:00' });

    expect(store.items.map((i) => [store.idOf(i), i.copy?.readAt])).toEqual([['copy-1', undefined], ['copy-2', '2026-11-22T10:00:00']]);
  });
});

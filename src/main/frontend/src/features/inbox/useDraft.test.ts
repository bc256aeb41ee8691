import { mount } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import { ApiProblem } from '@/shared/api';
import { draftOf, dropDraft } from './drafts';
import { inboxApi, type TaskDetail } from './inbox.api';
import { useDraft } from './useDraft';

const saved = (data: object) => ({ data: data as never, savedAt: '2026-11-22T10:00:00' });

function given(task: Partial<TaskDetail> = {}) {
  let words = { area: 1 };
  let draft!: ReturnType<typeof useDraft>;
  const wrapper = mount(
    defineComponent({
      setup() {
        draft = useDraft(() => ({ taskId: 't9', ...task }) as TaskDetail, () => words);
        return () => h('div');
      },
    }),
  );
  const type = (area: number) => {
    words = { area };
    draft.touch();
  };
  return { draft, type, wrapper };
}

describe('the draft of a task', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    dropDraft('t9');
  });

  it('goes to the server once the writer pauses, as it stands then', async () => {
    const save = vi.spyOn(inboxApi, 'saveDraft').mockImplementation(async (_, data) => saved(data));
    const { draft, type } = given();
    type(2);
    await vi.advanceTimersByTimeAsync(1000);
    type(3);
    expect(draftOf('t9')).toEqual({ area: 3 });
    await vi.advanceTimersByTimeAsync(1500);

    expect(save.mock.calls.map((c) => c[1])).toEqual([{ area: 3 }]);
    expect(draft.state.value).toBe('saved');
    expect(draftOf('t9')).toBeUndefined();
  });

  it('waits where there is no network, keeps it in the page, and saves when it is back', async () => {
    vi.spyOn(inboxApi, 'saveDraft').mockRejectedValueOnce(new ApiProblem(0, 'offline', '', '')).mockResolvedValueOnce(saved({ area: 2 }));
    const { draft, type } = given();
    type(2);
    await vi.advanceTimersByTimeAsync(1500);
    expect(draft.state.value).toBe('waiting');
    expect(draftOf('t9')).toEqual({ area: 2 });

    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(draft.state.value).toBe('saved');
  });

  it('is taken up again over what the server knows, and sent when the page is left', async () => {
    const save = vi.spyOn(inboxApi, 'saveDraft').mockImplementation(async (_, data) => saved(data));
    const { draft, type, wrapper } = given({ draft: saved({ area: 7 }) });
    expect(draft.initial({ area: 0 as never, name: '甲' as never })).toEqual({ area: 7, name: '甲' });
    type(8);
    wrapper.unmount();
    expect(save).toHaveBeenCalledWith('t9', { area: 8 }, true);
  });

  it('is not saved any more once it was submitted', async () => {
    const save = vi.spyOn(inboxApi, 'saveDraft');
    const { draft, type, wrapper } = given();
    type(2);
    draft.end();
    wrapper.unmount();
    await vi.advanceTimersByTimeAsync(5000);
    expect(save).not.toHaveBeenCalled();
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '@/shared/api';
import { caseApi } from '@/shared/casefile/casefile.api';
import { inboxApi } from './inbox.api';
import { useMaterials } from './useMaterials';

const where = { caseId: 7, taskId: 't' };
const required = [
  { kind: 'before', name: '整改前' },
  { kind: 'after', name: '整改后' },
];
const picture = (name: string) => new File(['x'], name, { type: 'image/jpeg', lastModified: Date.UTC(2026, 10, 21, 1, 0, 0) });
const answer = (id: number, kind: string) => ({ id, kind, name: 'x', contentType: 'image/jpeg', size: 1, thumb: true });

describe('materials of a task', () => {
  afterEach(() => vi.restoreAllMocks());

  it('uploads each with its kind and time and knows what is missing', async () => {
    const upload = vi.spyOn(inboxApi, 'upload').mockResolvedValue(answer(11, 'before'));
    const m = useMaterials(where, required);

    m.add('before', [picture('a.jpg')]);
    await vi.waitFor(() => expect(m.busy.value).toBe(false));

    expect(upload).toHaveBeenCalledWith(expect.objectContaining({ caseId: 7, taskId: 't', kind: 'before', takenAt: '2026-11-21T09:00:00' }));
    expect(m.ids.value).toEqual([11]);
    expect(m.materials[0]!.preview).toBe('/api/attachments/11/thumb');
    expect(m.missing.value.map((r) => r.kind)).toEqual(['after']);
  });

  it('keeps what failed for another try and does not count it', async () => {
    const upload = vi
      .spyOn(inboxApi, 'upload')
      .mockRejectedValueOnce(new ApiProblem(413, 'platform.too-large', '', '文件太大'))
      .mockResolvedValueOnce(answer(12, 'after'));
    const m = useMaterials(where, required);

    m.add('after', [picture('b.jpg')]);
    await vi.waitFor(() => expect(m.materials[0]!.state).toBe('failed'));
    expect(m.materials[0]!.error).toBe('文件太大');
    expect(m.ids.value).toEqual([]);

    await m.retry(m.materials[0]!);
    expect(m.ids.value).toEqual([12]);
    expect(upload).toHaveBeenCalledTimes(2);

    const removed = vi.spyOn(inboxApi, 'removeUpload').mockResolvedValue();
    m.remove(m.materials[0]!);
    expect(removed).toHaveBeenCalledWith(12);
    expect(m.missing.value).toHaveLength(2);
  });

  it('does not send twice what had arrived without an answer', async () => {
    const upload = vi.spyOn(inboxApi, 'upload').mockRejectedValueOnce(new ApiProblem(0, 'offline', '', '连接不上'));
    vi.spyOn(caseApi, 'attachments').mockResolvedValue([{ ...answer(9, 'after'), name: 'b.jpg', taskId: 't', submitted: false, takenAt: '2026-11-21T09:00:00' }]);
    const m = useMaterials(where, required);
    m.add('after', [picture('b.jpg')]);
    await vi.waitFor(() => expect(m.materials[0]!.state).toBe('failed'));

    window.dispatchEvent(new Event('online'));

    await vi.waitFor(() => expect(m.ids.value).toEqual([9]));
    expect(upload).toHaveBeenCalledOnce();
  });

  it('finds again what was uploaded for this task and not yet submitted', () => {
    const m = useMaterials(where, required);
    const old = { name: 'a.jpg', contentType: 'image/jpeg', size: 1, thumb: true };

    m.restore([
      { ...old, id: 1, kind: 'before', taskId: 't', submitted: false },
      { ...old, id: 2, kind: 'after', taskId: 't', submitted: true },
      { ...old, id: 3, kind: 'after', taskId: 'other', submitted: false },
    ]);

    expect(m.ids.value).toEqual([1]);
    expect(m.missing.value.map((r) => r.kind)).toEqual(['after']);
  });
});

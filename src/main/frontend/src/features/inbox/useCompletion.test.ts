import { mount } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import { ApiProblem } from '@/shared/api';
import { i18n } from '@/shared/i18n';
import { inboxApi, type TaskDetail } from './inbox.api';
import { useCompletion } from './useCompletion';
import { useMaterials } from './useMaterials';

const schema = { components: [{ type: 'number', key: 'area', label: '面积' }] };

const offline = () => new ApiProblem(0, 'offline', '', '连接不上服务器');

function given(task: Partial<TaskDetail>, errors: { path: string; message: string }[] = []) {
  const form = {
    answers: () => ({ area: 5 }),
    current: () => ({ area: 5 }),
    validate: () => errors,
    show: vi.fn(),
    focus: vi.fn(),
  };
  const onDone = vi.fn();
  const onStale = vi.fn();
  const draft = { keep: vi.fn(), end: vi.fn() };
  const detail = { taskId: 't1', caseId: 1, version: 3, canComplete: true, form: { schema }, ...task } as TaskDetail;
  let completion!: ReturnType<typeof useCompletion>;
  const wrapper = mount(
    defineComponent({
      setup() {
        const materials = useMaterials({ caseId: 1, taskId: 't1' }, () => detail.requiredAttachments ?? []);
        completion = useCompletion({ task: () => detail, form: () => form, materials, draft, onDone, onStale, show: () => {} });
        return () => h('div');
      },
    }),
    { global: { plugins: [i18n] } },
  );
  return { completion, form, draft, onDone, onStale, wrapper };
}

describe('submitting a task', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('sends again by itself, the same with the same key, until an answer comes', async () => {
    const complete = vi.spyOn(inboxApi, 'complete').mockRejectedValueOnce(offline()).mockRejectedValueOnce(offline()).mockResolvedValueOnce();
    const { completion, draft, onDone } = given({});

    await completion.submit();
    expect(completion.unheard.value).toBeTruthy();
    await vi.advanceTimersByTimeAsync(4_000);
    await vi.advanceTimersByTimeAsync(8_000);
    await vi.advanceTimersByTimeAsync(60_000);

    expect(complete).toHaveBeenCalledTimes(3);
    const sent = complete.mock.calls.map((c) => c[1]);
    expect(sent[0]).toMatchObject({ data: { area: 5 }, version: 3, attachmentIds: [] });
    expect(sent[0]!.requestKey).toBeTruthy();
    expect(new Set(sent.map((s) => JSON.stringify(s))).size).toBe(1);
    expect(onDone).toHaveBeenCalledOnce();
    expect(draft.end).toHaveBeenCalledOnce();
  });

  it('sends at once when the network is back', async () => {
    vi.spyOn(inboxApi, 'complete').mockRejectedValueOnce(offline()).mockResolvedValueOnce();
    const { completion, onDone } = given({});
    await completion.submit();

    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(1000);

    expect(onDone).toHaveBeenCalledOnce();
  });

  it('finds out whether it had arrived when the waiting is given up', async () => {
    vi.spyOn(inboxApi, 'complete').mockRejectedValue(offline());
    const asked = vi.spyOn(inboxApi, 'task').mockRejectedValueOnce(new ApiProblem(404, 'inbox.gone', '', '已办结'));
    const { completion, onDone } = given({});
    await completion.submit();

    await completion.stopWaiting();

    expect(asked).toHaveBeenCalledWith('t1');
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('asks for what is missing before it sends anything', async () => {
    const complete = vi.spyOn(inboxApi, 'complete');
    const { completion } = given(
      { requiredAttachments: [{ kind: 'before', name: '整改前照片' }], relationDeclarationNeeded: true },
      [{ path: 'area', message: '必填' }],
    );

    await completion.submit();

    expect(complete).not.toHaveBeenCalled();
    expect(completion.trouble.value?.problems.map((p) => p.message)).toEqual([
      '面积：必填',
      '还缺材料：整改前照片',
      '请先确认与当事人无利害关系；如有，请申请回避',
    ]);
  });

  it('shows what the server says at the fields', async () => {
    const problems = [{ path: 'area', message: '“面积”不能大于 3。' }];
    vi.spyOn(inboxApi, 'complete').mockRejectedValue(new ApiProblem(422, 'form.rejected', '', '有几处填写不正确', problems));
    const { completion, form, onStale } = given({});

    await completion.submit();

    expect(form.show).toHaveBeenCalledWith(problems);
    expect(completion.trouble.value).toEqual({ title: '有几处填写不正确', problems });
    expect(onStale).not.toHaveBeenCalled();
  });

  it('keeps what was typed when the task has changed', async () => {
    vi.spyOn(inboxApi, 'complete').mockRejectedValue(new ApiProblem(409, 'inbox.changed', '', '此件已有变化'));
    const { completion, draft, onStale } = given({});

    await completion.submit();

    expect(onStale).toHaveBeenCalledOnce();
    expect(completion.stale.value).toBe(true);
    expect(draft.keep).toHaveBeenCalled();
    expect(draft.end).not.toHaveBeenCalled();
  });
});

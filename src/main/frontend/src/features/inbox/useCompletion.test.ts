import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import { ApiProblem } from '@/shared/api';
import { i18n } from '@/shared/i18n';
import { draftOf, dropDraft } from './drafts';
import { inboxApi, type TaskDetail } from './inbox.api';
import { useCompletion } from './useCompletion';
import { useMaterials } from './useMaterials';

const schema = { components: [{ type: 'number', key: 'area', label: '面积' }] };

function given(task: Partial<TaskDetail>, errors: { path: string; message: string }[] = []) {
  const form = {
    answers: () => ({ area: 5 }),
    current: () => ({ area: 5, name: '甲' }),
    validate: () => errors,
    show: vi.fn(),
    focus: vi.fn(),
  };
  const onDone = vi.fn();
  const onStale = vi.fn();
  const detail = { taskId: 't1', caseId: 1, version: 3, canComplete: true, form: { schema }, ...task } as TaskDetail;
  let completion!: ReturnType<typeof useCompletion>;
  const wrapper = mount(
    defineComponent({
      setup() {
        const materials = useMaterials({ caseId: 1, taskId: 't1' }, () => detail.requiredAttachments ?? []);
        completion = useCompletion({ task: () => detail, form: () => form, materials, onDone, onStale, show: () => {} });
        return () => h('div');
      },
    }),
    { global: { plugins: [i18n] } },
  );
  return { completion, form, onDone, onStale, wrapper };
}

describe('submitting a task', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    dropDraft('t1');
  });

  it('sends answers with version and one key for every try', async () => {
    const complete = vi
      .spyOn(inboxApi, 'complete')
      .mockRejectedValueOnce(new ApiProblem(0, 'offline', '', '连接不上服务器'))
      .mockResolvedValueOnce();
    const { completion, onDone } = given({});

    await completion.submit();
    expect(completion.trouble.value?.title).toBe('连接不上服务器');
    await completion.submit();

    expect(onDone).toHaveBeenCalledOnce();
    const [first, second] = complete.mock.calls.map((c) => c[1]);
    expect(first).toMatchObject({ data: { area: 5 }, version: 3, attachmentIds: [] });
    expect(first!.requestKey).toBeTruthy();
    expect(second!.requestKey).toBe(first!.requestKey);
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
    const { completion, onStale } = given({});

    await completion.submit();

    expect(onStale).toHaveBeenCalledOnce();
    expect(completion.stale.value).toBe(true);
    expect(draftOf('t1')).toEqual({ area: 5, name: '甲' });
  });

  it('keeps what was typed when the page is left, and forgets it once submitted', async () => {
    const { completion, wrapper } = given({});
    completion.touch();
    wrapper.unmount();
    expect(draftOf('t1')).toEqual({ area: 5, name: '甲' });

    vi.spyOn(inboxApi, 'complete').mockResolvedValue();
    const again = given({});
    await again.completion.submit();
    again.wrapper.unmount();
    expect(draftOf('t1')).toBeUndefined();
  });
});

import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '@/shared/api';
import { i18n } from '@/shared/i18n';
import OperationDialog from './OperationDialog.vue';
import UndoList from './UndoList.vue';

const show = (send: (key: string) => Promise<unknown>, ready = true) =>
  mount(OperationDialog, { props: { title: '退回', what: '退回前面的环节', act: '退回此件', ready, send }, global: { plugins: [i18n] }, attachTo: document.body });
const press = async (name: string) => {
  [...document.querySelectorAll<HTMLElement>('.el-dialog__footer button')].find((b) => b.textContent?.includes(name))!.click();
  await flushPromises();
};

describe('the frame of an operation', () => {
  afterEach(() => (document.body.innerHTML = ''));

  it('asks again with the same key where no answer came', async () => {
    const send = vi.fn<(key: string) => Promise<unknown>>().mockRejectedValueOnce(new ApiProblem(0, 'offline', '', '连接不上')).mockResolvedValueOnce(undefined);
    const dialog = show(send);
    await flushPromises();
    await press('退回此件');
    await press('重试');
    expect(send.mock.calls[0]).toEqual(send.mock.calls[1]);
    expect(dialog.emitted('done')).toHaveLength(1);
  });

  it('stays open and says what was wrong', async () => {
    const dialog = show(() => Promise.reject(new ApiProblem(409, 'inbox.changed', '', '此件已由他人办理')));
    await flushPromises();
    await press('退回此件');
    expect(document.body.textContent).toContain('此件已由他人办理');
    expect(dialog.emitted('done')).toBeUndefined();
  });

  it('does nothing before all is given', async () => {
    const send = vi.fn(async () => undefined);
    show(send, false);
    await flushPromises();
    await press('退回此件');
    expect(send).not.toHaveBeenCalled();
  });
});

describe('what an act would undo', () => {
  it('lists what is undone and what stays, and why it is refused', () => {
    const list = mount(UndoList, {
      props: { preview: { undone: [{ kind: 'VOTE', text: '王的意见' }], kept: [{ kind: 'LINKED_CASE', text: '整改案', caseId: 7 }], refused: '经过必经环节' } },
      global: { plugins: [i18n], stubs: { RouterLink: { template: '<a><slot /></a>' } } },
    });
    expect(list.text()).toContain('经过必经环节');
    expect(list.findAll('li').map((li) => li.text())).toEqual([expect.stringContaining('王的意见'), expect.stringContaining('整改案')]);
  });
});

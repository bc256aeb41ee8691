import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '@/shared/api';
import { i18n } from '@/shared/i18n';
import { limitApi, type LimitRequest } from './limit.api';
import LimitWishes from './LimitWishes.vue';

const asked = { caseId: 5, caseNo: 'SX-5', kind: 'PAUSE', reason: '停工', askedBy: '甲', at: '2026-01-01T00:00:00', state: 'ASKED' } as LimitRequest;
const press = async (name: string) => {
  [...document.querySelectorAll<HTMLElement>('button')].find((b) => b.textContent?.includes(name))!.click();
  await flushPromises();
};

describe('asking for a change of a limit', () => {
  afterEach(() => (document.body.innerHTML = ''));

  it('sends one wish, again with the same key where no answer came', async () => {
    vi.spyOn(limitApi, 'wishes').mockResolvedValue({ items: [], mayAsk: true });
    const ask = vi.spyOn(limitApi, 'ask').mockRejectedValueOnce(new ApiProblem(0, 'offline', '', '连接不上')).mockResolvedValueOnce(asked);
    mount(LimitWishes, { props: { taskId: 't', paused: true }, global: { plugins: [i18n], stubs: { RouterLink: true } }, attachTo: document.body });
    await flushPromises();
    await press('申请变更时限');
    const reason = document.querySelector('textarea')!;
    reason.value = '已复工';
    reason.dispatchEvent(new Event('input'));
    await flushPromises();
    await press('提交申请');
    await press('提交申请');
    expect(ask).toHaveBeenCalledTimes(2);
    expect(ask.mock.calls[0]).toEqual(ask.mock.calls[1]);
    expect(ask.mock.calls[0]![1]).toMatchObject({ kind: 'RESUME', reason: '已复工' });
  });

  it('shows what was asked, and nothing where there is nothing to ask', async () => {
    const wishes = vi.spyOn(limitApi, 'wishes').mockResolvedValue({ items: [asked], mayAsk: false });
    const shown = mount(LimitWishes, { props: { taskId: 't', paused: false }, global: { plugins: [i18n], stubs: { RouterLink: { template: '<a><slot /></a>' } } } });
    await flushPromises();
    expect(shown.text()).toContain('待审批');
    expect(shown.text()).toContain('停工');
    wishes.mockResolvedValue({ items: [], mayAsk: false });
    await shown.setProps({ taskId: 'u' });
    await flushPromises();
    expect(shown.text()).toBe('');
  });
});

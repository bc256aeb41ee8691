import { ElMessageBox } from 'element-plus';
import { flushPromises, mount } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { i18n } from '@/shared/i18n';
import RetentionPage from './RetentionPage.vue';
import { retentionApi, type Proposal, type RetainedCase } from './retention.api';

const due = (caseId: number, state: string): RetainedCase => ({
  caseId, caseNo: `AJ-${caseId}`, title: '测试事项', processName: '整改', unitName: '测试村', closedAt: '2010-01-01T00:00:00', keepUntil: '2020-01-01', state,
  ...(state === 'HELD' ? { heldBecause: '关联事项尚未办结' } : {}),
}) as RetainedCase;
const list = { id: 9, reason: '保管期满', proposedBy: '甲', at: '2026-01-01T00:00:00', cases: 3, state: 'PROPOSED', mayDecide: true } as Proposal;

describe('the page of cases kept long enough', () => {
  it('lists what may go, and lets another decide', async () => {
    vi.spyOn(retentionApi, 'cases').mockResolvedValue({ items: [due(1, 'DUE'), due(2, 'HELD')], next: null } as never);
    vi.spyOn(retentionApi, 'proposals').mockResolvedValue([list]);
    const propose = vi.spyOn(retentionApi, 'propose').mockResolvedValue(list);
    const decide = vi.spyOn(retentionApi, 'decide').mockResolvedValue(list);
    vi.spyOn(ElMessageBox, 'prompt').mockResolvedValue({ value: '同意', action: 'confirm' } as never);
    const page = mount(RetentionPage, { global: { plugins: [i18n], stubs: { RouterLink: { template: '<a><slot /></a>' } } } });
    await flushPromises();
    expect(page.text()).toContain('关联事项尚未办结');
    const boxes = page.findAll<HTMLInputElement>('input[type=checkbox]');
    expect(boxes.map((b) => b.element.disabled)).toEqual([false, true]);

    await boxes[0]!.setValue(true);
    await page.findAll('button').find((b) => b.text().includes('列入销毁清单'))!.trigger('click');
    await flushPromises();
    expect(propose).toHaveBeenCalledWith([1], '同意', expect.any(String));

    await page.findAll('button').find((b) => b.text() === '同意销毁')!.trigger('click');
    await flushPromises();
    expect(decide).toHaveBeenCalledWith(9, true, '同意');
  });
});

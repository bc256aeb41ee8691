import { describe, expect, it } from 'vitest';
import type { Template } from './campaign.api';
import { applyTemplate, emptyDraft, freshCode, groupsOf, missing } from './draft';

const template: Template = {
  key: 'construction-discharge',
  name: '违建违排专项整治（逐人自查申报）',
  stages: ['动员部署', '自查自纠', '综合整治', '总结提高'],
  stageDays: [30, 60, 240, 30],
  policy: { samplePercent: 10, stageReportDays: 5, monthlyReportDay: 5, unitPlanWorkingDays: 5 },
  people: ['PARTY_MEMBER'],
  forms: [],
  items: [
    { code: 'land', groupCode: null, name: '违法用地', audience: 'PERSON' },
    { code: 'land_a', groupCode: 'land', name: '未批先建', audience: 'PERSON' },
  ],
};

describe('draft', () => {
  it('shouldProposeStageEndsOneAfterTheOther', () => {
    const draft = emptyDraft();
    applyTemplate(draft, template, '2026-06-01');
    expect(draft.stages.map((s) => s.endsOn)).toEqual(['2026-06-30', '2026-08-29', '2027-04-26', '2027-05-26']);
    expect(draft.periodTo).toBe('2027-05-26');
    expect(missing(draft, 'stages')).toEqual([]);
  });

  it('shouldNotShareTheCatalogueWithTheTemplate', () => {
    const draft = emptyDraft();
    applyTemplate(draft, template, '2026-06-01');
    draft.items[1]!.name = '改过';
    expect(template.items[1]!.name).toBe('未批先建');
  });

  it('shouldSayWhatEachStepLacks', () => {
    const draft = emptyDraft();
    expect(missing(draft, 'basics')).toEqual(['template', 'name', 'code', 'unit']);
    expect(missing(draft, 'scope')).toEqual(['units', 'people']);
    expect(missing(draft, 'catalogue')).toEqual(['items']);
  });

  it('shouldGroupItemsByWhoDeclares', () => {
    expect(groupsOf(template.items, 'PERSON').map((g) => g.items.length)).toEqual([1]);
    expect(groupsOf(template.items, 'UNIT')).toEqual([]);
  });

  it('shouldGiveCodesThatNoLineHas', () => {
    const items = [...template.items, { code: 'land_x1', groupCode: 'land', name: '', audience: 'PERSON' as const }];
    expect(freshCode(items, 'land')).toBe('land_x2');
  });
});

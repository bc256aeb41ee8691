import type { Draft, Item, Template } from './campaign.api';
import { addDays, dateProblems } from './stages';

export const steps = ['basics', 'stages', 'scope', 'catalogue', 'check'] as const;
export type Step = (typeof steps)[number];

export const emptyDraft = (): Draft => ({
  template: '',
  code: '',
  name: '',
  unitCode: '',
  periodFrom: '',
  periodTo: '',
  leniencyDate: null,
  refusalDate: null,
  policy: { samplePercent: 10, stageReportDays: 5, monthlyReportDay: 5, unitPlanWorkingDays: 5 },
  stages: [],
  scope: { units: [], people: [], forms: [] },
  items: [],
});

/** Takes over what a template proposes: stages from today on, figures, whom, and the catalogue. */
export function applyTemplate(draft: Draft, template: Template, today: string): void {
  draft.template = template.key;
  if (!draft.name) draft.name = template.name.replace(/（.*）$/, '');
  if (!draft.code) draft.code = `${today.slice(0, 4)}-${template.key.slice(0, 12)}`.toUpperCase();
  draft.periodFrom = today;
  let end = addDays(today, -1);
  draft.stages = template.stages.map((name, i) => {
    end = addDays(end, template.stageDays[i] ?? 30);
    return { no: i + 1, name, endsOn: end };
  });
  draft.periodTo = end;
  draft.policy = { ...template.policy };
  draft.scope = { units: draft.unitCode ? [draft.unitCode] : [], people: [...template.people], forms: [...template.forms] };
  draft.items = template.items.map((item) => ({ ...item, groupCode: item.groupCode ?? null }));
}

export interface Group {
  group: Item;
  items: Item[];
}

/** The catalogue as groups, in order, for those who declare in that way. */
export const groupsOf = (items: Item[], audience: Item['audience']): Group[] =>
  items
    .filter((item) => item.audience === audience && !item.groupCode)
    .map((group) => ({ group, items: items.filter((item) => item.groupCode === group.code) }));

/** A code for an added line that no other line has. */
export function freshCode(items: Item[], group: string | null): string {
  const stem = group ? `${group}_x` : 'group_x';
  let n = 1;
  while (items.some((item) => item.code === `${stem}${n}`)) n++;
  return `${stem}${n}`;
}

/** What keeps a step from being done, as keys of texts; empty when it is. */
export function missing(draft: Draft, step: Step): string[] {
  const found: string[] = [];
  if (step === 'basics') {
    if (!draft.template) found.push('template');
    if (!draft.name.trim()) found.push('name');
    if (!draft.code.trim()) found.push('code');
    if (!draft.unitCode) found.push('unit');
  }
  if (step === 'stages') {
    const wrong = dateProblems({
      start: draft.periodFrom || null,
      ends: draft.stages.map((s) => s.endsOn || null),
      leniency: draft.leniencyDate,
      refusal: draft.refusalDate,
    });
    if (wrong.size) found.push('dates');
    if (draft.policy.samplePercent < 1 || draft.policy.samplePercent > 100) found.push('percent');
  }
  if (step === 'scope') {
    if (!draft.scope.units.length) found.push('units');
    if (!draft.scope.people.length && !draft.scope.forms.length) found.push('people');
  }
  if (step === 'catalogue') {
    if (!draft.items.some((item) => item.groupCode)) found.push('items');
    if (draft.items.some((item) => !item.name.trim())) found.push('itemName');
  }
  return found;
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from './messages';
import { concluding, grouped, isBad, valueOf } from './conclusion';

const figure = (key: string, group: string, value = 0) => ({ key, group, name: key, value });

describe('figures of a campaign', () => {
  it('stand below their headings, in their order', () => {
    const groups = grouped([figure('a.x', '一'), figure('b.y', '二'), figure('a.z', '一')]);
    expect(groups.map((g) => [g.name, g.figures.map((f) => f.key)])).toEqual([['一', ['a.x', 'a.z']], ['二', ['b.y']]]);
  });

  it('mark what should be nothing', () => {
    expect(isBad(figure('problem.overdue', 'g', 3))).toBe(true);
    expect(isBad(figure('problem.overdue', 'g', 0))).toBe(false);
    expect(isBad(figure('problem.all', 'g', 3))).toBe(false);
    expect(valueOf([figure('a.x', 'g', 7)], 'a.x') + valueOf([], 'a.x')).toBe(7);
  });

  it('belong to the conclusion from the fourth stage on', () => {
    expect([concluding({ state: 'RUNNING', stage: 3 }), concluding({ state: 'RUNNING', stage: 4 }), concluding({ state: 'CONCLUDED', stage: 4 }), concluding({ state: 'DRAFT', stage: 4 })]).toEqual([false, true, true, false]);
  });

  it('have a name in English, each', () => {
    const figures = JSON.parse(readFileSync('../resources/org/duban/campaign/figures.json', 'utf8')) as { key: string }[];
    for (const { key } of figures) {
      expect(messages.en.counts, key).toHaveProperty([key.replaceAll('.', '_')]);
      expect(messages.en.countGroups, key).toHaveProperty([key.split('.')[0]!]);
    }
  });
});

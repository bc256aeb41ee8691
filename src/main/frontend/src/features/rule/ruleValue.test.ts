import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from './messages';
import { editableByField, groupOf, histories, leavesOf, withLeaf } from './ruleValue';

const RULES = '../resources/rules/';
const packaged = readdirSync(RULES).flatMap((file) => JSON.parse(readFileSync(RULES + file, 'utf8')) as { key: string }[]);

const version = (from: string, to?: string) => ({ key: 'a.days', value: 1, from, source: 's', ...(to ? { to } : {}) });

describe('rules', () => {
  it('takes a tree apart and puts one figure back', () => {
    const masks = { name: { head: 1, tail: 0 }, phone: { head: 3, tail: 4 } };
    expect(leavesOf(masks).map((l) => [l.path.join('.'), l.value])).toEqual([['name.head', 1], ['name.tail', 0], ['phone.head', 3], ['phone.tail', 4]]);
    expect(withLeaf(masks, ['phone', 'head'], 2)).toEqual({ name: { head: 1, tail: 0 }, phone: { head: 2, tail: 4 } });
    expect(masks.phone.head).toBe(3);
    expect(withLeaf(5, [], 7)).toBe(7);
  });

  it('edits small values by field and long ones as text', () => {
    expect(editableByField(5)).toBe(true);
    expect(editableByField(['A', 'B'])).toBe(true);
    expect(editableByField([{ key: 'A' }])).toBe(false);
  });

  it('knows which value holds today', () => {
    const [rule] = histories([version('2000-01-01', '2026-11-30'), version('2026-12-01')], '2026-11-21');
    expect(rule!.current.from).toBe('2000-01-01');
    expect(rule!.versions.map((v) => v.from)).toEqual(['2026-12-01', '2000-01-01']);
    expect(histories([version('2026-12-01'), version('2027-01-01')], '2026-11-21')[0]).toMatchObject({ state: 'future', current: { from: '2026-12-01' } });
    expect(histories([version('2000-01-01', '2001-01-01')], '2026-11-21')[0]!.state).toBe('past');
  });

  it('have names in both languages and a place on the page', () => {
    for (const { key } of packaged) {
      const name = key.replaceAll('.', '_');
      expect(messages['zh-CN'].name, key).toHaveProperty([name]);
      expect(messages.en.name, key).toHaveProperty([name]);
      expect(groupOf(key), key).not.toBe('other');
    }
    expect(groupOf('something.new')).toBe('other');
  });
});

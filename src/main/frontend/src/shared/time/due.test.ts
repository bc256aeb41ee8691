import { describe, expect, it } from 'vitest';
import { i18n, setLang, t } from '@/shared/i18n';
import { dueWords } from './due';

const said = (days: number | null) => {
  const { key, n } = dueWords(days);
  return i18n.global.t(key, { n }, n);
};

describe('due text', () => {
  it('says the working days left', () => {
    setLang('zh-CN');
    expect(said(3)).toBe('剩3个工作日');
    expect(said(1)).toBe('剩1个工作日');
  });

  it('says by how much it is late', () => {
    setLang('zh-CN');
    expect(said(-2)).toBe('已超期2个工作日');
    expect(dueWords(-2).tone).toBe('over');
  });

  it('names the last day and the lack of a limit', () => {
    setLang('zh-CN');
    expect(said(0)).toBe('今日到期');
    expect(said(null)).toBe(t('due.none'));
    expect(dueWords(null).tone).toBe('calm');
  });

  it('looks at the day when no working day is left', () => {
    const sunday = Date.parse('2026-11-22T10:00:00+08:00');
    expect(dueWords(0, '2026-11-20T23:59:59', sunday)).toEqual({ key: 'due.past', n: 0, tone: 'over' });
    expect(dueWords(0, '2026-11-22T23:59:59', sunday).key).toBe('due.today');
    const saturday = Date.parse('2026-11-21T23:30:00+08:00');
    expect(dueWords(0, '2026-11-22T23:59:59', saturday)).toEqual({ key: 'due.ahead', n: 0, tone: 'near' });
  });

  it('counts in English', () => {
    setLang('en');
    expect(said(1)).toBe('1 working day left');
    expect(said(-3)).toBe('3 working days overdue');
    setLang('zh-CN');
  });
});

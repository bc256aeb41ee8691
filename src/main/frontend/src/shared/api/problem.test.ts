import { describe, expect, it } from 'vitest';
import { setLang } from '@/shared/i18n';
import { url } from './client';
import { ApiProblem, asProblem, problemOf } from './problem';

describe('problems', () => {
  it('carries field problems by path', () => {
    const problem = problemOf(422, {
      title: '填写有误',
      detail: '有几处填写不正确',
      code: 'form.invalid',
      problems: [{ path: 'area', message: '面积必须大于0' }, { message: '缺少整改后照片' }],
    });
    expect(problem.at('area')).toBe('面积必须大于0');
    expect(problem.at('other')).toBeUndefined();
    expect(problem.problems[1]).toEqual({ path: '', message: '缺少整改后照片' });
    expect(problem.message).toBe('有几处填写不正确');
  });

  it('has words for an answer that is no problem detail', () => {
    setLang('zh-CN');
    expect(problemOf(502, undefined).message).toBe('出了点问题，请稍后重试。');
    expect(problemOf(502, 'x').problems).toEqual([]);
  });

  it('knows a conflict', () => {
    expect(problemOf(409, { code: 'inbox.task-changed' }).isConflict).toBe(true);
    expect(problemOf(422, {}).isConflict).toBe(false);
  });

  it('wraps anything thrown', () => {
    expect(asProblem(new TypeError('x'))).toBeInstanceOf(ApiProblem);
    const own = problemOf(403, {});
    expect(asProblem(own)).toBe(own);
  });
});

describe('addresses', () => {
  it('leaves out what is not asked', () => {
    expect(url('/api/inbox', { box: 'todo', q: '', unit: undefined, limit: 50 })).toBe('/api/inbox?box=todo&limit=50');
    expect(url('/api/inbox')).toBe('/api/inbox');
  });
});

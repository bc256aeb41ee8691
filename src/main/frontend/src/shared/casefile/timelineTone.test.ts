import { describe, expect, it } from 'vitest';
import { toneOf } from './timelineTone';

describe('tone of a timeline entry', () => {
  it('follows what happened', () => {
    expect(toneOf('SUBMITTED')).toBe('act');
    expect(toneOf('case-opened')).toBe('act');
    expect(toneOf('RETURNED')).toBe('warn');
    expect(toneOf('case.closed')).toBe('good');
    expect(toneOf('LIGHT_RED')).toBe('bad');
    expect(toneOf('consultation-answered')).toBe('plain');
    expect(toneOf('note')).toBe('plain');
  });
});

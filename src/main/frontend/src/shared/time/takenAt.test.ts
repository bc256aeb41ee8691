import { describe, expect, it } from 'vitest';
import { takenAt } from './takenAt';

describe('time of a picture', () => {
  it('is wall time of Shanghai wherever the browser is', () => {
    expect(takenAt(Date.UTC(2026, 10, 21, 1, 30, 5))).toBe('2026-11-21T09:30:05');
    expect(takenAt(Date.UTC(2026, 11, 31, 20, 0, 0))).toBe('2027-01-01T04:00:00');
  });
});

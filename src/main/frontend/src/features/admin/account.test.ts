import { describe, expect, it } from 'vitest';
import { actsOn, stateOf } from './account.api';

describe('an account', () => {
  it('is locked only while the lock lasts, and disabled before all', () => {
    const now = '2026-11-21T10:00:00';
    expect(stateOf({ enabled: true }, now)).toBe('open');
    expect(stateOf({ enabled: true, lockedUntil: '2026-11-21T09:00:00' }, now)).toBe('open');
    expect(stateOf({ enabled: true, lockedUntil: '2026-11-21T10:15:00' }, now)).toBe('locked');
    expect(stateOf({ enabled: false, lockedUntil: '2026-11-21T10:15:00' }, now)).toBe('disabled');
  });

  it('offers only what changes something', () => {
    expect(actsOn('open')).toEqual(['lock', 'disable']);
    expect(actsOn('disabled')).toEqual(['enable']);
  });
});

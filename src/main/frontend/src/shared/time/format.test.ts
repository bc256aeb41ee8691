import { describe, expect, it } from 'vitest';
import { formatDate, formatDateTime, formatShort } from './format';

describe('dates', () => {
  it('shows wall time as sent', () => {
    expect(formatDateTime('2026-11-21T09:30:15.123')).toBe('2026-11-21 09:30');
    expect(formatDate('2026-11-21T09:30:15')).toBe('2026-11-21');
    expect(formatDateTime('2026-11-21')).toBe('2026-11-21');
  });

  it('leaves out this year in narrow places', () => {
    expect(formatShort('2026-11-21T09:30:15', 2026)).toBe('11-21');
    expect(formatShort('2025-11-21', 2026)).toBe('2025-11-21');
    expect(formatShort(null)).toBe('—');
  });
});

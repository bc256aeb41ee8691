import { describe, expect, it } from 'vitest';
import { auditFilter, withPart } from './auditFilter';

describe('filter of the audit', () => {
  it('takes what makes sense from the address', () => {
    expect(auditFilter({ from: '2026-11-01', to: 'soon', actor: ' 周立群 ', x: 'y' })).toEqual({ from: '2026-11-01', actor: '周立群' });
  });

  it('changes a part and drops what is empty', () => {
    expect(withPart({ from: '2026-11-01', actor: '周' }, { actor: '', objectType: 'person', objectId: '7' })).toEqual({ from: '2026-11-01', objectType: 'person', objectId: '7' });
  });
});

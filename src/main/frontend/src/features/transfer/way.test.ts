import { describe, expect, it } from 'vitest';
import type { Transfer } from './transfer.api';
import { wayOf } from './way';

const transfer = (part: Partial<Transfer>): Transfer => ({ caseId: 1, caseNo: 'x', target: 'POLICE', targetName: '公安', kind: 'k', unitCode: 'u', unitName: 'u', state: 'DRAFTING', stateName: '', receipts: [], urges: [], ...part });
const states = (of: Transfer) => wayOf(of).map((s) => s.state).join(' ');

describe('the way of a transfer', () => {
  it('goes stop by stop', () => {
    expect(states(transfer({}))).toBe('active todo todo todo todo');
    expect(states(transfer({ state: 'AWAITING_RECEIPT' }))).toBe('done done done active todo');
    expect(states(transfer({ state: 'DONE' }))).toBe('done done done done done');
  });

  it('takes the day of the receipt that took it, not of the one that sent it back', () => {
    const receipt = { handledBy: 'a', number: '', reason: '', recordedBy: '', at: '' };
    const of = transfer({ state: 'AWAITING_RESULT', receipts: [{ ...receipt, received: false, handledOn: '2026-11-01' }, { ...receipt, received: true, handledOn: '2026-11-05' }] });
    expect(wayOf(of)[3]).toEqual({ key: 'received', date: '2026-11-05', state: 'done' });
  });

  it('stops where it was withdrawn', () => {
    expect(states(transfer({ state: 'WITHDRAWN', sheet: { title: '', receiver: '', facts: '', evidence: '', request: '', preparedAt: '2026-11-01T09:00:00' } }))).toBe('done off off off off');
  });
});

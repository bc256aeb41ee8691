import type { Transfer } from './transfer.api';

export interface Stop {
  key: 'drafted' | 'approved' | 'sent' | 'received' | 'answered';
  date: string | null;
  state: 'done' | 'active' | 'todo' | 'off';
}

const ORDER: Transfer['state'][] = ['DRAFTING', 'APPROVING', 'SENDING', 'AWAITING_RECEIPT', 'AWAITING_RESULT', 'DONE'];

/** The way out and back, stop by stop. */
export function wayOf(of: Transfer): Stop[] {
  const stops: Stop['key'][] = ['drafted', 'approved', 'sent', 'received', 'answered'];
  const dates: Record<Stop['key'], string | null | undefined> = {
    drafted: of.sheet?.preparedAt,
    approved: of.approval?.approved ? of.approval.at : null,
    sent: of.sending?.sentOn,
    received: of.receipts.findLast((r) => r.received)?.handledOn,
    answered: of.result?.decidedOn,
  };
  const at = of.state === 'WITHDRAWN' ? stops.filter((s) => dates[s]).length : ORDER.indexOf(of.state);
  return stops.map((key, i) => ({
    key,
    date: dates[key]?.slice(0, 10) ?? null,
    state: i < at ? 'done' : of.state === 'WITHDRAWN' ? 'off' : i === at ? 'active' : 'todo',
  }));
}

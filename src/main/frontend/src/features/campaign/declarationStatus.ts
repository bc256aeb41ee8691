export const statuses = [
  'OPEN',
  'DECLARED',
  'RETURNED',
  'SUPPLEMENTING',
  'OMITTED',
  'WAITING',
  'CLOSED',
  'AWAITING_DISPOSITION',
  'DISPOSED',
] as const;

const tones: Record<string, 'neutral' | 'running' | 'good' | 'warn' | 'bad'> = {
  DECLARED: 'running',
  RETURNED: 'warn',
  SUPPLEMENTING: 'warn',
  OMITTED: 'bad',
  WAITING: 'running',
  CLOSED: 'good',
  AWAITING_DISPOSITION: 'warn',
  DISPOSED: 'good',
};

export const toneOf = (status: string) => tones[status] ?? 'neutral';

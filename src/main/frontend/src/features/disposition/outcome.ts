import type { Outcome } from './disposition.api';

/** The lighter the greener: the same tone on every page. */
export function outcomeTone(outcome: Outcome | string | null | undefined): 'good' | 'running' | 'warn' | 'bad' | 'neutral' {
  switch (outcome) {
    case 'EXEMPT':
      return 'good';
    case 'LENIENT':
      return 'running';
    case 'NORMAL':
      return 'warn';
    case 'SEVERE':
    case 'TRANSFER':
      return 'bad';
    default:
      return 'neutral';
  }
}

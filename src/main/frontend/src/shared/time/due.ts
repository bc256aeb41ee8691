import { today } from './today';

export type Light = 'NORMAL' | 'BLUE' | 'YELLOW' | 'RED';

export interface DueWords {
  key: 'due.left' | 'due.today' | 'due.over' | 'due.past' | 'due.ahead' | 'due.none';
  n: number;
  tone: 'calm' | 'near' | 'over';
}

/**
 * How the working days left are said: 剩3个工作日, 今日到期, 已超期2个工作日. With none left the day decides: a limit that
 * ended on Friday is over on Sunday, though no working day has passed since.
 */
export function dueWords(workingDaysLeft: number | null | undefined, due?: string | null, now = Date.now()): DueWords {
  if (workingDaysLeft === null || workingDaysLeft === undefined) return { key: 'due.none', n: 0, tone: 'calm' };
  if (workingDaysLeft < 0) return { key: 'due.over', n: -workingDaysLeft, tone: 'over' };
  if (workingDaysLeft > 0) return { key: 'due.left', n: workingDaysLeft, tone: workingDaysLeft <= 2 ? 'near' : 'calm' };
  const todays = today(now);
  const day = due?.slice(0, 10) ?? todays;
  if (day < todays) return { key: 'due.past', n: 0, tone: 'over' };
  return { key: day > todays ? 'due.ahead' : 'due.today', n: 0, tone: 'near' };
}

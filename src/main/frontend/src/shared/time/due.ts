export type Light = 'NORMAL' | 'BLUE' | 'YELLOW' | 'RED';

export interface DueWords {
  key: 'due.left' | 'due.today' | 'due.over' | 'due.none';
  n: number;
  tone: 'calm' | 'near' | 'over';
}

/** How the working days left are said: 剩3个工作日, 今日到期, 已超期2个工作日. */
export function dueWords(workingDaysLeft: number | null | undefined): DueWords {
  if (workingDaysLeft === null || workingDaysLeft === undefined) return { key: 'due.none', n: 0, tone: 'calm' };
  if (workingDaysLeft < 0) return { key: 'due.over', n: -workingDaysLeft, tone: 'over' };
  if (workingDaysLeft === 0) return { key: 'due.today', n: 0, tone: 'near' };
  return { key: 'due.left', n: workingDaysLeft, tone: workingDaysLeft <= 2 ? 'near' : 'calm' };
}

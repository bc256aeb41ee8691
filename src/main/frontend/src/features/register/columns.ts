import type { RegisterColumn } from './register.api';

const BUDGET = 120;
const lately = ['measures', 'note', 'evidence'];

/** What a screen has room for; the rest is read in the row's own sheet. */
export function shownColumns(columns: RegisterColumn[]): RegisterColumn[] {
  let used = 0;
  return columns.filter((column) => {
    if (column.type === 'SEQUENCE' || column.key === 'light' || lately.includes(column.key)) return false;
    const width = Math.min(column.width, 30);
    // Where it stands and until when are never left out.
    if (!['status', 'deadline', 'due'].includes(column.key) && used + width > BUDGET) return false;
    used += width;
    return true;
  });
}

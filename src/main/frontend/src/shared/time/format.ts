/** Times come from the server as wall time of Shanghai, `2026-11-21T09:30:00`; they are shown as they are. */
function parts(value: string): { date: string; time: string } {
  const [date = '', time = ''] = value.split('T');
  return { date, time: time.slice(0, 5) };
}

export function formatDate(value: string | null | undefined): string {
  return value ? parts(value).date : '—';
}

export function formatDateTime(value: string | null | undefined): string {
  if (!value) return '—';
  const { date, time } = parts(value);
  return time ? `${date} ${time}` : date;
}

/** Month and day, for narrow places; the year only when it is another one. */
export function formatShort(value: string | null | undefined, year = new Date().getFullYear()): string {
  const date = formatDate(value);
  return date.startsWith(`${year}-`) ? date.slice(5) : date;
}

/** 2026年11月2日, without leading zeros, as official documents write days. */
export function chineseDate(day: string | null | undefined): string {
  const [year, month, date] = (day ?? '').slice(0, 10).split('-').map(Number);
  return year && month && date ? `${year}年${month}月${date}日` : '　　年　月　日';
}

/** How an entry of the timeline is marked, by its kind. */
export function toneOf(kind: string): 'act' | 'good' | 'warn' | 'bad' | 'plain' {
  const k = kind.toLowerCase().replaceAll('_', '-');
  if (/(terminat|fail|refus|reject|\bred\b|overdue|incident)/.test(k)) return 'bad';
  if (/(return|remind|yellow|extend|recus|pause|withdraw|reassign|unstaffed)/.test(k)) return 'warn';
  if (/(closed|ended|accept|struck|published|finished)/.test(k)) return 'good';
  if (/(submit|complet|open|start|claim|sign)/.test(k)) return 'act';
  return 'plain';
}

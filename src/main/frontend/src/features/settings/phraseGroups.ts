import type { PostOfMine } from '@/shared/session';
import type { Phrase } from './settings.api';

export interface PhraseGroup {
  /** Empty: one's own. */
  unitCode: string;
  unitName: string;
  phrases: Phrase[];
  /** Whether the reader may add to it. */
  open: boolean;
}

/** One's own first, then each office; offices one keeps are there even while they have none. */
export function phraseGroups(phrases: Phrase[], posts: Pick<PostOfMine, 'unitCode' | 'unitName'>[], keeps: boolean): PhraseGroup[] {
  const groups = new Map<string, PhraseGroup>([['', { unitCode: '', unitName: '', phrases: [], open: true }]]);
  const at = (unitCode: string, unitName: string): PhraseGroup => {
    const known = groups.get(unitCode) ?? { unitCode, unitName, phrases: [], open: false };
    groups.set(unitCode, known);
    return known;
  };
  if (keeps) for (const p of posts) at(p.unitCode, p.unitName).open = true;
  for (const p of phrases) {
    const group = at(p.unitCode ?? '', p.unitName ?? '');
    group.phrases.push(p);
    group.open ||= p.editable;
  }
  return [...groups.values()];
}

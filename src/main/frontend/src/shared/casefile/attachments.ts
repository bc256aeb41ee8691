import { formatDateTime } from '@/shared/time';

export interface OfKind {
  kind: string;
}

export interface KindGroup<A> {
  kind: string;
  items: A[];
  /** One half of before and after. */
  pair: boolean;
}

const rank = (kind: string): number => (kind === 'before' ? 0 : kind === 'after' ? 1 : 2);

/** By kind, before and after first. */
export function groupByKind<A extends OfKind>(items: A[]): KindGroup<A>[] {
  const groups = new Map<string, A[]>();
  for (const item of items) groups.set(item.kind, [...(groups.get(item.kind) ?? []), item]);
  const both = groups.has('before') && groups.has('after');
  return [...groups]
    .map(([kind, of]) => ({ kind, items: of, pair: both && rank(kind) < 2 }))
    .sort((a, b) => rank(a.kind) - rank(b.kind));
}

export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** When and where a picture was taken, as far as it is known. */
export function placeAndTime(a: { takenAt?: string | null; lat?: number | null; lon?: number | null }): string {
  const place = a.lat != null && a.lon != null ? `${a.lat.toFixed(5)}, ${a.lon.toFixed(5)}` : '';
  return [a.takenAt ? formatDateTime(a.takenAt) : '', place].filter(Boolean).join(' · ');
}

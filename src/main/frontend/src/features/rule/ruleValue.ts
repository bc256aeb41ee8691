/** A figure of law or policy as the server keeps it: number, text, truth, list or a tree of them. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export interface Leaf {
  path: string[];
  value: Json;
}

const isTree = (value: Json): value is { [key: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The single figures of a value, each with the way to it. Lists stay whole. */
export function leavesOf(value: Json, above: string[] = []): Leaf[] {
  if (!isTree(value)) return [{ path: above, value }];
  return Object.entries(value).flatMap(([key, below]) => leavesOf(below, [...above, key]));
}

/** The value with one figure changed; the rest as it was. */
export function withLeaf(value: Json, path: string[], leaf: Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return leaf;
  const tree = isTree(value) ? value : {};
  return { ...tree, [key]: withLeaf(tree[key] ?? null, rest, leaf) };
}

/** Small values are filled in field by field; a large one is edited as text. */
export function editableByField(value: Json): boolean {
  const leaves = leavesOf(value);
  return leaves.length <= 16 && leaves.every((l) => isSimple(l.value));
}

const isSimple = (value: Json): boolean =>
  ['number', 'string', 'boolean'].includes(typeof value) || (Array.isArray(value) && value.every((v) => typeof v === 'string'));

export interface RuleVersion {
  key: string;
  value: Json;
  from: string;
  to?: string | null;
  source: string;
}

export interface RuleHistory<V extends RuleVersion> {
  key: string;
  /** In force today, else the first to come, else the last. */
  current: V;
  state: 'now' | 'future' | 'past';
  /** All, latest first. */
  versions: V[];
}

export type When = RuleHistory<RuleVersion>['state'];

export const whenOf = (version: RuleVersion, today: string): When =>
  version.from > today ? 'future' : version.to && version.to < today ? 'past' : 'now';

/** One entry for each key, by key. */
export function histories<V extends RuleVersion>(all: V[], today: string): RuleHistory<V>[] {
  const byKey = new Map<string, V[]>();
  for (const version of all) byKey.set(version.key, [...(byKey.get(version.key) ?? []), version]);
  return [...byKey]
    .map(([key, of]) => {
      const versions = [...of].sort((a, b) => b.from.localeCompare(a.from));
      const current =
        versions.find((v) => whenOf(v, today) === 'now') ??
        [...versions].reverse().find((v) => whenOf(v, today) === 'future') ??
        versions[0]!;
      return { key, current, state: whenOf(current, today), versions };
    })
    .sort((a, b) => a.key.localeCompare(b.key));
}

const GROUPS: Record<string, string[]> = {
  term: ['publicity', 'objection', 'commitment', 'hearing', 'assignment', 'light', 'masks'],
  campaign: ['campaign', 'stage-report', 'sampling', 'reopening'],
  check: ['strike', 'finding', 'escalation', 'unit'],
  disposition: ['disposition', 'sanction'],
  appeal: ['appeal', 'veto'],
  transfer: ['transfer'],
  handling: ['handling', 'limit-change', 'retention'],
  notification: ['notification'],
};
export const ruleGroups = [...Object.keys(GROUPS), 'other'];

/** Where a rule stands on the page, by the first part of its key. */
export function groupOf(key: string): string {
  const first = key.split('.')[0]!;
  return Object.keys(GROUPS).find((group) => GROUPS[group]!.includes(first)) ?? 'other';
}

import type { LocationQuery, LocationQueryRaw } from 'vue-router';

export type Box = 'todo' | 'done' | 'started';

/** What the list shows; kept in the address, so that it can be bookmarked and is there on return. */
export interface InboxFilter {
  box: Box;
  q?: string;
  process?: string;
  unit?: string;
  campaign?: string;
  light?: string;
  dueFrom?: string;
  dueTo?: string;
}

const TEXTS = ['q', 'process', 'unit', 'campaign', 'light', 'dueFrom', 'dueTo'] as const;
const BOXES: Box[] = ['todo', 'done', 'started'];

export function filterOf(query: LocationQuery): InboxFilter {
  const one = (name: string): string | undefined => {
    const value = [query[name]].flat()[0];
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  };
  const filter: InboxFilter = { box: BOXES.find((b) => b === one('box')) ?? 'todo' };
  for (const name of TEXTS) {
    const value = one(name);
    if (value !== undefined) filter[name] = value;
  }
  return filter;
}

/** The box to do needs no word in the address. */
export function queryOf(filter: InboxFilter): LocationQueryRaw {
  const query: LocationQueryRaw = {};
  if (filter.box !== 'todo') query.box = filter.box;
  for (const name of TEXTS) if (filter[name]) query[name] = filter[name];
  return query;
}

/** One text per filter, to know a list again. */
export const keyOf = (filter: InboxFilter): string => JSON.stringify(queryOf(filter));

/** How many of the filters behind the button are set; search and lights stand in the open. */
export function hiddenFilters(filter: InboxFilter): number {
  return [filter.process, filter.unit, filter.campaign, filter.dueFrom ?? filter.dueTo].filter(Boolean).length;
}

export const isFiltered = (filter: InboxFilter): boolean => TEXTS.some((name) => filter[name]);

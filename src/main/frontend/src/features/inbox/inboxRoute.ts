import type { LocationQuery, LocationQueryRaw } from 'vue-router';

export const BOXES = ['todo', 'done', 'closed', 'started', 'copied', 'drafts', 'supervised'] as const;
export type Box = (typeof BOXES)[number];
export const SORTS = ['due', 'arrival', 'priority'] as const;
export type Sort = (typeof SORTS)[number];

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
  /** None: the soonest due first. Only where tasks are open; the other boxes have one order each. */
  sort?: Exclude<Sort, 'due'>;
}

const TEXTS = ['q', 'process', 'unit', 'campaign', 'light', 'dueFrom', 'dueTo'] as const;

/** Boxes of open tasks: with lights and a choice of order. */
export const isOpenBox = (box: Box): boolean => box === 'todo' || box === 'supervised';
/** Boxes whose lines are tasks; the others' are cases. */
export const hasTasks = (box: Box): boolean => isOpenBox(box) || box === 'drafts';

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
  const sort = SORTS.find((s) => s === one('sort'));
  if (sort && sort !== 'due' && isOpenBox(filter.box)) filter.sort = sort;
  return filter;
}

/** The box to do needs no word in the address, nor does the usual order. */
export function queryOf(filter: InboxFilter): LocationQueryRaw {
  const query: LocationQueryRaw = {};
  if (filter.box !== 'todo') query.box = filter.box;
  for (const name of TEXTS) if (filter[name]) query[name] = filter[name];
  if (filter.sort && isOpenBox(filter.box)) query.sort = filter.sort;
  return query;
}

/** One text per filter, to know a list again. */
export const keyOf = (filter: InboxFilter): string => JSON.stringify(queryOf(filter));

/** How many of the filters behind the button are set; the search, and lights where they are counted, stand in the open. */
export function hiddenFilters(filter: InboxFilter): number {
  const light = isOpenBox(filter.box) ? undefined : filter.light;
  return [filter.process, filter.unit, filter.campaign, filter.dueFrom ?? filter.dueTo, light].filter(Boolean).length;
}

export const isFiltered = (filter: InboxFilter): boolean => TEXTS.some((name) => filter[name]);
export const NO_FILTERS: Partial<InboxFilter> = Object.fromEntries(TEXTS.map((name) => [name, '']));

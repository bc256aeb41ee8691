import { defineAsyncComponent, type Component } from 'vue';

/**
 * What a feature adds to the page of a case. A tab gets the case's id; an act gets the props of `CaseActs`,
 * too, and decides itself whether it is shown.
 */
export interface CasePart {
  place: 'tab' | 'act';
  /** Keys of the processes it belongs to; none: every case. */
  processes?: string[];
  /** Key of the tab's name. */
  title?: string;
  load: () => Promise<{ default: Component }>;
}

export interface PlacedPart {
  title: string;
  component: Component;
}

const parts: { part: CasePart; component: Component }[] = [];

export function addCaseParts(added: CasePart[]): void {
  for (const part of added) parts.push({ part, component: defineAsyncComponent(part.load) });
}

export const partsOf = (processKey: string, place: CasePart['place']): PlacedPart[] =>
  parts
    .filter(({ part }) => part.place === place && (!part.processes || part.processes.includes(processKey)))
    .map(({ part, component }) => ({ title: part.title ?? '', component }));

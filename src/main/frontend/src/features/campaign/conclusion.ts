import type { Figure } from './campaign.api';

/** Its fourth stage runs, or is over. */
export const concluding = (campaign: { state: string; stage: number }): boolean =>
  campaign.state === 'CONCLUDED' || (campaign.state === 'RUNNING' && campaign.stage >= 4);

export interface FigureGroup {
  name: string;
  figures: Figure[];
}

/** Figures below the heading they came with, in the order they came. */
export function grouped(figures: Figure[]): FigureGroup[] {
  const groups: FigureGroup[] = [];
  for (const figure of figures) {
    let group = groups.find((g) => g.name === figure.group);
    if (!group) groups.push((group = { name: figure.group, figures: [] }));
    group.figures.push(figure);
  }
  return groups;
}

/** Figures that should be small; above nothing they are marked. */
const BAD = ['overdue', 'omitted', 'concealed', 'missing'];
export const isBad = (figure: Figure): boolean => figure.value > 0 && BAD.includes(figure.key.split('.').at(-1)!);

export const valueOf = (figures: Figure[], key: string): number => figures.find((f) => f.key === key)?.value ?? 0;

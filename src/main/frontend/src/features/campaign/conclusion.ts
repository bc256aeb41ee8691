import { spoken } from '@/shared/i18n';
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
    const name = figureGroup(figure);
    let group = groups.find((g) => g.name === name);
    if (!group) groups.push((group = { name, figures: [] }));
    group.figures.push(figure);
  }
  return groups;
}

/** Figures that should be small; above nothing they are marked. */
const BAD = ['overdue', 'omitted', 'concealed', 'missing'];
export const isBad = (figure: Figure): boolean => figure.value > 0 && BAD.includes(figure.key.split('.').at(-1)!);

export const valueOf = (figures: Figure[], key: string): number => figures.find((f) => f.key === key)?.value ?? 0;

/** Keys are dotted; dots would lead deeper into the texts. */
export const figureName = (figure: Figure): string => spoken(`campaign.counts.${figure.key.replaceAll('.', '_')}`, figure.name);
export const figureGroup = (figure: Figure): string => spoken(`campaign.countGroups.${figure.key.split('.')[0]}`, figure.group);

import { addCaseParts } from '@/shared/casefile/parts';
import type { Feature, MenuEntry, MenuGroup } from '@/shared/feature';

const found = import.meta.glob<Feature>('../features/*/routes.ts', { eager: true, import: 'default' });

export const features: Feature[] = Object.values(found);

addCaseParts(features.flatMap((f) => f.caseParts ?? []));

const entries: MenuEntry[] = features.flatMap((f) => f.menu ?? []);

export function menuOf(group: MenuGroup, may: (permission?: string | string[]) => boolean): MenuEntry[] {
  return entries.filter((e) => e.group === group && may(e.permission)).sort((a, b) => a.order - b.order);
}

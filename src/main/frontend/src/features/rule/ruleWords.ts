import { textOr } from '@/shared/i18n';

/** Dots would lead deeper into the texts. */
export const ruleName = (key: string): string => textOr(`rule.name.${key.replaceAll('.', '_')}`, key);

export const leafName = (path: string[]): string => path.map((key) => textOr(`rule.leaf.${key}`, key)).join(' · ');

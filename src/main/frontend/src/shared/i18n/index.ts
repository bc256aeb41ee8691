import { createI18n } from 'vue-i18n';
import { sharedMessages } from './messages';

export type Lang = 'zh-CN' | 'en';

/** What a feature's `messages.ts` exports by default: one tree per language, below the feature's name. */
export type FeatureMessages = Record<Lang, Record<string, unknown>>;

const KEY = 'duban.lang';

function remembered(): Lang {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh-CN';
  } catch {
    return 'zh-CN';
  }
}

export const i18n = createI18n({
  legacy: false,
  locale: remembered() as string,
  fallbackLocale: 'zh-CN',
  missingWarn: false,
  fallbackWarn: false,
  messages: sharedMessages as unknown as Record<string, Record<string, never>>,
});

/** Translates outside of components. */
export const t = (key: string, named: Record<string, unknown> = {}): string => i18n.global.t(key, named);

/** The text of a key if there is one in either language; for names of things the server may add to. */
export const textOr = (key: string, otherwise: string): string =>
  (i18n.global.te as (key: string, locale?: string) => boolean)(key, 'zh-CN') ? t(key) : otherwise;

/** The server's own Chinese word, or ours where the reader reads English and we have one. */
export const spoken = (key: string, chinese: string): string =>
  lang() === 'en' && (i18n.global.te as (key: string, locale?: string) => boolean)(key, 'en') ? t(key) : chinese;

export const lang = (): Lang => i18n.global.locale.value as Lang;

export function setLang(value: Lang): void {
  i18n.global.locale.value = value;
  document.documentElement.lang = value;
  try {
    localStorage.setItem(KEY, value);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

document.documentElement.lang = lang();

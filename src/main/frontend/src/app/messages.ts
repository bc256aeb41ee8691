import { i18n, type FeatureMessages } from '@/shared/i18n';

const bundles = import.meta.glob<FeatureMessages>('../features/*/messages.ts', { eager: true, import: 'default' });

/** Each feature's texts stand below its own name: `inbox.title`. */
export function installMessages(): void {
  for (const [path, bundle] of Object.entries(bundles)) {
    const feature = path.split('/').at(-2)!;
    i18n.global.mergeLocaleMessage('zh-CN', { [feature]: bundle['zh-CN'] });
    i18n.global.mergeLocaleMessage('en', { [feature]: bundle.en });
  }
}

import type { FeatureMessages } from '@/shared/i18n';
import list from './listMessages';
import task from './taskMessages';

export default {
  'zh-CN': { ...list['zh-CN'], ...task['zh-CN'] },
  en: { ...list.en, ...task.en },
} satisfies FeatureMessages;

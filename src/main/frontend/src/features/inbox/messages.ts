import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': { box: { todo: '待办', done: '已办', started: '我发起' } },
  en: { box: { todo: 'To do', done: 'Done', started: 'Started by me' } },
} satisfies FeatureMessages;

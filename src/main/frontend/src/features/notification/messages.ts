import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': { title: '消息', empty: '没有消息', emptyHint: '催办、退回、转灯、办结等提醒会出现在这里。', open: '查看案件', unread: '未读', today: '今天', earlier: '更早' },
  en: { title: 'Messages', empty: 'No messages', emptyHint: 'Reminders, returns, lights and results appear here.', open: 'View case', unread: 'unread', today: 'Today', earlier: 'Earlier' },
} satisfies FeatureMessages;

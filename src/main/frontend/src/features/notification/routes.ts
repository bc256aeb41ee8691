import { Bell, Message } from '@element-plus/icons-vue';
import type { Feature } from '@/shared/feature';
import { useUnread } from './useUnread';

function badge() {
  const store = useUnread();
  store.watchOver();
  return () => (store.unread ? { text: store.unread > 99 ? '99+' : String(store.unread), urgent: true } : undefined);
}

export default {
  routes: [
    { path: '/notifications', component: () => import('./NotificationsPage.vue'), meta: { title: 'notification.title' } },
    { path: '/admin/outbox', component: () => import('./OutboxPage.vue'), meta: { title: 'notification.outbox.title', permission: 'notification.manage' } },
  ],
  menu: [
    { to: '/notifications', title: 'notification.title', icon: Bell, group: 'inbox', order: 9, tab: true, badge },
    { to: '/admin/outbox', title: 'notification.outbox.title', icon: Message, group: 'manage', order: 70, permission: 'notification.manage' },
  ],
} satisfies Feature;

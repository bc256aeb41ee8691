import { View } from '@element-plus/icons-vue';
import type { Feature } from '@/shared/feature';

export default {
  routes: [{ path: '/audit', component: () => import('./AuditPage.vue'), meta: { title: 'audit.title', permission: 'audit.view' } }],
  menu: [{ to: '/audit', title: 'audit.title', icon: View, group: 'manage', order: 80, permission: 'audit.view' }],
} satisfies Feature;

import { Share } from '@element-plus/icons-vue';
import type { Feature } from '@/shared/feature';

export default {
  routes: [{ path: '/processes', component: () => import('./ProcessesPage.vue'), meta: { title: 'workflow.title', permission: 'engine.deploy' } }],
  menu: [{ to: '/processes', title: 'workflow.title', icon: Share, group: 'manage', order: 70, permission: 'engine.deploy' }],
} satisfies Feature;

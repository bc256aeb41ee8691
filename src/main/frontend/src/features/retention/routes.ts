import { DeleteFilled } from '@element-plus/icons-vue';
import type { Feature } from '@/shared/feature';

export default {
  routes: [{ path: '/retention', component: () => import('./RetentionPage.vue'), meta: { title: 'retention.title', permission: 'case.purge' } }],
  menu: [{ to: '/retention', title: 'retention.title', icon: DeleteFilled, group: 'manage', order: 75, permission: 'case.purge' }],
} satisfies Feature;

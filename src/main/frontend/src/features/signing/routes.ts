import { Stamp } from '@element-plus/icons-vue';
import type { Feature } from '@/shared/feature';

export default {
  routes: [{ path: '/signing', component: () => import('./SigningPage.vue'), meta: { title: 'signing.title', fill: true } }],
  menu: [{ to: '/signing', title: 'signing.menu', icon: Stamp, group: 'inbox', order: 8, permission: ['round.manage', 'case.view'] }],
} satisfies Feature;

import { Tickets } from '@element-plus/icons-vue';
import type { Feature } from '@/shared/feature';

export default {
  routes: [
    { path: '/registers', redirect: '/registers/problem' },
    { path: '/registers/:key', component: () => import('./RegisterPage.vue'), meta: { title: 'register.title', permission: 'register.view' } },
  ],
  menu: [{ to: '/registers/problem', title: 'register.menu', icon: Tickets, group: 'work', order: 30, permission: 'register.view', tab: true }],
} satisfies Feature;

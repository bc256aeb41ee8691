import { Notification } from '@element-plus/icons-vue';
import type { Feature } from '@/shared/feature';

const permission = ['publicity.manage', 'publicity.approve'];

export default {
  routes: [
    { path: '/publicity', component: () => import('./NoticesPage.vue'), meta: { title: 'publicity.title', permission } },
    { path: '/publicity/:id', component: () => import('./NoticePage.vue'), meta: { title: 'publicity.title', permission } },
  ],
  menu: [{ to: '/publicity', title: 'publicity.title', icon: Notification, group: 'work', order: 35, permission }],
} satisfies Feature;

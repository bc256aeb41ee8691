import { Files } from '@element-plus/icons-vue';
import type { Feature } from '@/shared/feature';

export default {
  routes: [{ path: '/record-lists', component: () => import('./RecordListsPage.vue'), meta: { title: 'inspection.title', permission: 'records.import' } }],
  menu: [{ to: '/record-lists', title: 'inspection.menu', icon: Files, group: 'work', order: 35, permission: 'records.import' }],
} satisfies Feature;

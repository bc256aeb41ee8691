import { DocumentChecked } from '@element-plus/icons-vue';
import type { Feature } from '@/shared/feature';

export default {
  routes: [{ path: '/dispositions', component: () => import('./DispositionsPage.vue'), meta: { title: 'disposition.list.title', permission: 'case.view' } }],
  menu: [{ to: '/dispositions', title: 'disposition.list.menu', icon: DocumentChecked, group: 'work', order: 40, permission: 'case.view' }],
  caseParts: [{ place: 'tab', processes: ['disposition', 'disposition-effect'], title: 'disposition.tab', load: () => import('./DispositionPanel.vue') }],
} satisfies Feature;

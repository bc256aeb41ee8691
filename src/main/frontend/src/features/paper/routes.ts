import { EditPen } from '@element-plus/icons-vue';
import type { Feature } from '@/shared/feature';

export default {
  routes: [
    { path: '/assist', component: () => import('./AssistPage.vue'), meta: { title: 'paper.assist.title', permission: 'entry.assist' } },
    { path: '/print/declarations/:caseId', component: () => import('./PaperPage.vue'), meta: { layout: 'plain', title: 'paper.heading' } },
    { path: '/print/units/:campaign/:unit', component: () => import('./PaperPage.vue'), meta: { layout: 'plain', title: 'paper.heading', permission: ['entry.assist', 'round.manage'] } },
  ],
  menu: [{ to: '/assist', title: 'paper.assist.title', icon: EditPen, group: 'work', order: 40, permission: 'entry.assist' }],
} satisfies Feature;

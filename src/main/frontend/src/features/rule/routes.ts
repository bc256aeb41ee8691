import { ScaleToOriginal } from '@element-plus/icons-vue';
import type { Feature } from '@/shared/feature';

export default {
  routes: [{ path: '/rules', component: () => import('./RulesPage.vue'), meta: { title: 'rule.title', permission: 'rule.manage' } }],
  menu: [{ to: '/rules', title: 'rule.title', icon: ScaleToOriginal, group: 'manage', order: 60, permission: 'rule.manage' }],
} satisfies Feature;

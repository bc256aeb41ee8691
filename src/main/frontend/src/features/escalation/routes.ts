import { Histogram, Search } from '@element-plus/icons-vue';
import type { Feature } from '@/shared/feature';

const record = { component: () => import('./UnitRecordPage.vue'), meta: { title: 'escalation.record.heading', permission: 'register.view' } };

export default {
  routes: [
    { path: '/unit-record', ...record },
    { path: '/units/:code/record', ...record },
    { path: '/findings/new', component: () => import('./FindingPage.vue'), meta: { title: 'escalation.finding.new', permission: 'finding.raise' } },
  ],
  menu: [
    { to: '/unit-record', title: 'escalation.record.menu', icon: Histogram, group: 'work', order: 32, permission: 'register.view' },
    { to: '/findings/new', title: 'escalation.finding.menu', icon: Search, group: 'work', order: 28, permission: 'finding.raise' },
  ],
  caseParts: [{ place: 'tab', processes: ['escalation', 'escalation-interview', 'escalation-investigation', 'check-finding', 'strike-contest'], title: 'escalation.ladder', load: () => import('./EscalationPanel.vue') }],
} satisfies Feature;

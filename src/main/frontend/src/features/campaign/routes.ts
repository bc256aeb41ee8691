import { Flag } from '@element-plus/icons-vue';
import type { Feature } from '@/shared/feature';

const view = ['campaign.view', 'campaign.manage', 'campaign.approve'];

export default {
  routes: [
    { path: '/campaigns', component: () => import('./CampaignsPage.vue'), meta: { title: 'campaign.title', permission: view } },
    { path: '/campaigns/new', component: () => import('./WizardPage.vue'), meta: { title: 'campaign.new', permission: 'campaign.manage' } },
    { path: '/campaigns/:id/edit', component: () => import('./WizardPage.vue'), meta: { title: 'campaign.edit', permission: 'campaign.manage' } },
    { path: '/campaigns/:id/conclusion', component: () => import('./ConclusionPage.vue'), meta: { title: 'campaign.conclusion.title', permission: view } },
    { path: '/campaigns/:id/figures/:key', component: () => import('./CountedPage.vue'), meta: { title: 'campaign.conclusion.figures', permission: view } },
    { path: '/campaigns/:id', component: () => import('./CampaignPage.vue'), meta: { title: 'campaign.title', permission: view } },
  ],
  menu: [{ to: '/campaigns', title: 'campaign.menu', icon: Flag, group: 'work', order: 10, permission: view, tab: true }],
} satisfies Feature;

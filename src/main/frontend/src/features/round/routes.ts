import type { Feature } from '@/shared/feature';

const view = ['campaign.view', 'round.manage'];

export default {
  routes: [
    { path: '/rounds', component: () => import('./RoundsPage.vue'), meta: { title: 'round.title', permission: view } },
    { path: '/rounds/:id', component: () => import('./RoundPage.vue'), meta: { title: 'round.title', permission: view } },
  ],
} satisfies Feature;

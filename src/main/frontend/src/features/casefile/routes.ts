import type { Feature } from '@/shared/feature';

export default {
  routes: [{ path: '/cases/:id', component: () => import('./CasePage.vue'), meta: { title: 'casefile.title' } }],
} satisfies Feature;

import type { Feature } from '@/shared/feature';

export default {
  routes: [
    { path: '/cases/:id', component: () => import('./CasePage.vue'), meta: { title: 'casefile.title' } },
    { path: '/print/cases/:id', component: () => import('./PrintPage.vue'), props: (to) => ({ id: String(to.params.id), of: 'cases' }), meta: { title: 'casefile.sheet.title', layout: 'plain' } },
    { path: '/print/tasks/:id', component: () => import('./PrintPage.vue'), props: (to) => ({ id: String(to.params.id), of: 'tasks' }), meta: { title: 'casefile.sheet.title', layout: 'plain' } },
  ],
} satisfies Feature;

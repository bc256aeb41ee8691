import type { Feature } from '@/shared/feature';

const open = { public: true, layout: 'plain', title: 'public.title' } as const;

export default {
  routes: [
    { path: '/public', component: () => import('./NoticesView.vue'), meta: open },
    { path: '/public/notices', redirect: (to) => ({ path: '/public', query: to.query }) },
    { path: '/public/notices/:no', component: () => import('./NoticeView.vue'), meta: open },
  ],
} satisfies Feature;

import type { Feature } from '@/shared/feature';

export default {
  routes: [
    { path: '/login', component: () => import('./LoginPage.vue'), meta: { public: true, layout: 'plain', title: 'session.login.title' } },
    { path: '/activate', component: () => import('./ActivatePage.vue'), meta: { public: true, layout: 'plain', title: 'session.activate.title' } },
    { path: '/password', component: () => import('./PasswordPage.vue'), meta: { layout: 'plain', title: 'session.password.title' } },
  ],
} satisfies Feature;

import type { Feature } from '@/shared/feature';

export default {
  routes: [
    {
      path: '/settings',
      component: () => import('./SettingsPage.vue'),
      meta: { title: 'settings.title' },
      children: [
        { path: '', redirect: '/settings/messages' },
        { path: 'messages', component: () => import('./MessageSettings.vue'), meta: { title: 'settings.title' } },
        { path: 'deputies', component: () => import('./DeputySettings.vue'), meta: { title: 'settings.title' } },
        { path: 'signature', component: () => import('./SignatureSettings.vue'), meta: { title: 'settings.title' } },
        { path: 'phrases', component: () => import('./PhraseSettings.vue'), meta: { title: 'settings.title' } },
      ],
    },
  ],
} satisfies Feature;

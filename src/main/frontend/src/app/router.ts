import { createRouter, createWebHistory } from 'vue-router';
import { onUnauthenticated } from '@/shared/api';
import { t } from '@/shared/i18n';
import { useSession } from '@/shared/session';
import { features } from './features';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', redirect: '/inbox' },
    ...features.flatMap((f) => f.routes),
    { path: '/:rest(.*)*', component: () => import('./NotFound.vue') },
  ],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? undefined : { top: 0 }),
});

router.beforeEach(async (to) => {
  if (to.meta.public) return true;
  const session = useSession();
  try {
    await session.restore();
  } catch {
    return true; // The page itself shows that the server cannot be reached.
  }
  if (!session.me) return { path: '/login', query: to.fullPath === '/inbox' ? {} : { to: to.fullPath } };
  if (session.me.mustChangePassword && to.path !== '/password') return { path: '/password' };
  if (!session.may(to.meta.permission)) return { path: '/forbidden', replace: true };
  return true;
});

router.afterEach((to) => {
  document.title = to.meta.title ? `${t(to.meta.title)} · ${t('app.name')}` : t('app.name');
});

onUnauthenticated(() => {
  const session = useSession();
  session.forget();
  const here = router.currentRoute.value;
  if (!here.meta.public) void router.replace({ path: '/login', query: { to: here.fullPath, ended: '1' } });
});

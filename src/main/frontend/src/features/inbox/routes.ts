import { Aim, CircleCheck, CopyDocument, EditPen, Finished, Guide, MessageBox, Promotion } from '@element-plus/icons-vue';
import type { Feature } from '@/shared/feature';
import { badgeOf, useInboxCounts } from './inboxCounts';
import type { Box } from './inboxRoute';

const badge = (box: Box) => () => {
  const store = useInboxCounts();
  store.watchOver();
  return () => badgeOf(store.counts, box);
};

export default {
  routes: [
    {
      path: '/inbox',
      component: () => import('./InboxPage.vue'),
      meta: { title: 'inbox.title', fill: true },
      children: [
        { path: 'tasks/:taskId', component: () => import('./TaskPane.vue'), meta: { title: 'inbox.title', fill: true } },
        { path: 'batch', component: () => import('./BatchPane.vue'), meta: { title: 'inbox.batch.title', fill: true } },
        { path: 'cases/:caseId', component: () => import('./CasePane.vue'), meta: { title: 'inbox.title', fill: true } },
      ],
    },
    { path: '/tasks/:taskId', redirect: (to) => `/inbox/tasks/${String(to.params.taskId)}` },
    { path: '/routing-desk', component: () => import('./RoutingDeskPage.vue'), meta: { title: 'inbox.desk.title', permission: 'routing.desk' } },
  ],
  menu: [
    { to: '/inbox', title: 'inbox.box.todo', icon: MessageBox, group: 'inbox', order: 1, tab: true, badge: badge('todo') },
    { to: '/inbox?box=done', title: 'inbox.box.done', icon: Finished, group: 'inbox', order: 2, tab: true, badge: badge('done') },
    { to: '/inbox?box=closed', title: 'inbox.box.closed', icon: CircleCheck, group: 'inbox', order: 3, badge: badge('closed') },
    { to: '/inbox?box=started', title: 'inbox.box.started', icon: Promotion, group: 'inbox', order: 4, badge: badge('started') },
    { to: '/inbox?box=copied', title: 'inbox.box.copied', icon: CopyDocument, group: 'inbox', order: 5, badge: badge('copied') },
    { to: '/inbox?box=drafts', title: 'inbox.box.drafts', icon: EditPen, group: 'inbox', order: 6, badge: badge('drafts') },
    { to: '/inbox?box=supervised', title: 'inbox.box.supervised', icon: Aim, group: 'inbox', order: 7, permission: 'supervise', badge: badge('supervised') },
    { to: '/routing-desk', title: 'inbox.desk.title', icon: Guide, group: 'work', order: 90, permission: 'routing.desk' },
  ],
} satisfies Feature;

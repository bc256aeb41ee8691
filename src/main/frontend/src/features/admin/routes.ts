import { Calendar, Key, Lock, OfficeBuilding, Switch, Upload, User } from '@element-plus/icons-vue';
import type { Feature } from '@/shared/feature';

const page = (title: string, permission: string | string[]) => ({ title: `admin.${title}.title`, permission });
const units = ['unit.manage', 'people.view', 'people.manage'];

export default {
  routes: [
    { path: '/admin/units', component: () => import('./UnitsPage.vue'), meta: page('units', units) },
    { path: '/admin/people', component: () => import('./PeoplePage.vue'), meta: page('people', ['people.view', 'people.manage']) },
    { path: '/admin/people/:id', component: () => import('./PersonPage.vue'), meta: page('people', ['people.view', 'people.manage']) },
    { path: '/admin/hand-overs', component: () => import('./HandOversPage.vue'), meta: page('handOver', 'people.manage') },
    { path: '/hand-over/:id', component: () => import('./HandOverPage.vue'), meta: { title: 'admin.handOver.title' } },
    { path: '/admin/imports', component: () => import('./ImportsPage.vue'), meta: page('import', 'import.run') },
    { path: '/admin/activation', component: () => import('./ActivationPage.vue'), meta: page('activation', 'activation.print') },
    { path: '/admin/accounts', component: () => import('./AccountsPage.vue'), meta: page('accounts', 'account.manage') },
    { path: '/admin/calendar', component: () => import('./CalendarPage.vue'), meta: { title: 'admin.calendar.title' } },
    { path: '/admin/calendar/recalculations', component: () => import('./RecalculationsPage.vue'), meta: page('recount', 'calendar.manage') },
    { path: '/admin/calendar/recalculations/:id', component: () => import('./RecalculationPage.vue'), meta: page('recount', 'calendar.manage') },
  ],
  menu: [
    { to: '/admin/units', title: 'admin.units.title', icon: OfficeBuilding, group: 'manage', order: 10, permission: units },
    { to: '/admin/people', title: 'admin.people.title', icon: User, group: 'manage', order: 20, permission: ['people.view', 'people.manage'] },
    { to: '/admin/hand-overs', title: 'admin.handOver.title', icon: Switch, group: 'manage', order: 25, permission: 'people.manage' },
    { to: '/admin/imports', title: 'admin.import.title', icon: Upload, group: 'manage', order: 30, permission: 'import.run' },
    { to: '/admin/activation', title: 'admin.activation.title', icon: Key, group: 'manage', order: 40, permission: 'activation.print' },
    { to: '/admin/accounts', title: 'admin.accounts.title', icon: Lock, group: 'manage', order: 45, permission: 'account.manage' },
    { to: '/admin/calendar', title: 'admin.calendar.title', icon: Calendar, group: 'manage', order: 50, permission: 'calendar.manage' },
  ],
} satisfies Feature;

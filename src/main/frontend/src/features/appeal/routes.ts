import type { Feature } from '@/shared/feature';

export default {
  routes: [],
  caseParts: [
    { place: 'tab', processes: ['appeal'], title: 'appeal.tab', load: () => import('./AppealPanel.vue') },
    { place: 'tab', processes: ['veto'], title: 'appeal.veto.tab', load: () => import('./VetoPanel.vue') },
    { place: 'act', processes: ['disposition', 'disposition-effect'], load: () => import('./FileAppeal.vue') },
    { place: 'act', processes: ['veto'], load: () => import('./ContestVeto.vue') },
  ],
} satisfies Feature;

import type { Feature } from '@/shared/feature';

export default {
  routes: [],
  caseParts: [{ place: 'tab', processes: ['transfer'], title: 'transfer.tab', load: () => import('./TransferPanel.vue') }],
} satisfies Feature;

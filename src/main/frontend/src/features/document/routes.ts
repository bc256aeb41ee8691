import type { Feature } from '@/shared/feature';

export default {
  routes: [],
  // which processes make documents is data: the tab stands on every case
  caseParts: [{ place: 'tab', title: 'document.tab', load: () => import('./DocumentsPanel.vue') }],
} satisfies Feature;

import type { Feature } from '@/shared/feature';

export default {
  routes: [],
  caseParts: [{ place: 'act', load: () => import('./CaseOperations.vue') }],
} satisfies Feature;

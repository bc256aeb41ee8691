import { api, type Filled, type Id } from '@/shared/api';

export type OutboxState = Filled<'OutboxState', 'oldestDue'>;
export type DeadLetter = Filled<'DeadLetter', 'error' | 'doneAt' | 'personName'>;

export const outboxApi = {
  state: () => api.get<OutboxState>('/api/notifications/outbox'),
  dead: (after?: string) => api.get<{ items: DeadLetter[]; next?: string | null }>('/api/notifications/dead', { query: { after } }),
  retry: (ids: Id[]) => api.post<{ count: number }>('/api/notifications/dead/retry', { ids }),
};

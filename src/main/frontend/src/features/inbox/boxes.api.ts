import { api, type Filled, type Id } from '@/shared/api';
import type { Box } from './inboxRoute';

/** `query`: filters and order as they stand in the address, without the box. */
export type InboxView = Filled<'InboxView', 'shared' | 'ownerName', { box: Box; shared?: Filled<'SharingUnit'> | null }>;
export interface ViewToSave {
  name: string;
  box: Box;
  query: string;
  /** Whose people see it, too; none: the reader alone. */
  unit?: string | null;
  version?: number;
}

export const boxesApi = {
  views: () => api.get<InboxView[]>('/api/inbox/views'),
  saveView: (view: ViewToSave) => api.post<InboxView>('/api/inbox/views', view),
  changeView: (id: Id, view: ViewToSave) => api.put<InboxView>(`/api/inbox/views/${id}`, view),
  copyView: (id: Id) => api.post<InboxView>(`/api/inbox/views/${id}/copy`, {}),
  removeView: (id: Id) => api.delete<void>(`/api/inbox/views/${id}`),
  setPriority: (taskId: string, priority: number, reason: string) => api.put<void>(`/api/tasks/${taskId}/priority`, { priority, reason }),
};

import { api, type Filled, type Id } from '@/shared/api';
import type { Box } from './inboxRoute';

/** `query`: filters and order as they stand in the address, without the box. */
export type InboxView = Filled<'InboxView', never, { box: Box }>;
export interface ViewToSave {
  name: string;
  box: Box;
  query: string;
}

export const boxesApi = {
  views: () => api.get<InboxView[]>('/api/inbox/views'),
  saveView: (view: ViewToSave) => api.post<InboxView>('/api/inbox/views', view),
  changeView: (id: Id, view: ViewToSave) => api.put<InboxView>(`/api/inbox/views/${id}`, view),
  removeView: (id: Id) => api.delete<void>(`/api/inbox/views/${id}`),
};

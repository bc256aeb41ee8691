import { api, type Id, type Page } from '@/shared/api';

export interface NotificationItem {
  id: Id;
  caseId?: Id | null;
  kind: string;
  text: string;
  at: string;
  read: boolean;
}

export interface NotificationPage extends Page<NotificationItem> {
  unread: number;
}

export const notificationApi = {
  list: (after?: string, limit = 30) => api.get<NotificationPage>('/api/notifications', { query: { after, limit } }),
  readUpTo: (id: Id) => api.post<void>('/api/notifications/read', { upTo: id }),
};

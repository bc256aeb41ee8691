import { api, type Filled, type Id } from '@/shared/api';

export type NotificationItem = Filled<'NotificationItem', 'caseId'>;
export type NotificationPage = Filled<'NotificationPageView', 'next', { items: NotificationItem[] }>;

export const notificationApi = {
  list: (after?: string, limit = 30) => api.get<NotificationPage>('/api/notifications', { query: { after, limit } }),
  readUpTo: (id: Id) => api.post<void>('/api/notifications/read', { upTo: id }),
};

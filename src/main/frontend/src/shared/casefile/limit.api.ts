import { api, type Filled } from '@/shared/api';

export type LimitWishKind = 'EXTEND' | 'PAUSE' | 'RESUME';
export type LimitRequest = Filled<'LimitRequestView', 'until' | 'decidedBy' | 'decidedAt' | 'opinion'>;
export interface LimitRequests {
  items: LimitRequest[];
  mayAsk: boolean;
}
export interface LimitWish {
  kind: LimitWishKind;
  until?: string;
  reason: string;
  requestKey: string;
}

const path = (taskId: string) => `/api/tasks/${taskId}/deadline/requests`;

export const limitApi = {
  wishes: (taskId: string) => api.get<LimitRequests>(path(taskId)),
  ask: (taskId: string, wish: LimitWish) => api.post<LimitRequest>(path(taskId), wish),
};

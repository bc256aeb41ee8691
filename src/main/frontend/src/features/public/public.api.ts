import { api, type Filled, type Page, type Schema } from '@/shared/api';

export type PublicNoticeLine = Filled<'PublicNoticeItem', 'publishedAt'>;
export type PublicNotice = Filled<'PublicNotice'>;
export type Challenge = Filled<'PublicChallenge', 'algorithm'>;
export type Objection = Schema<'ObjectionRequest'>;
export type ObjectionAnswer = Filled<'ObjectionAnswer', 'answer' | 'answeredAt', { state: 'OPEN' | 'UPHELD' | 'NOT_UPHELD' }>;

const path = (number: string) => `/api/public/notices/${encodeURIComponent(number)}`;

export const publicApi = {
  list: (query: { q?: string; unit?: string; after?: string }) =>
    api.get<Page<PublicNoticeLine>>('/api/public/notices', { query, quiet: true }),
  read: (number: string) => api.get<PublicNotice>(path(number), { quiet: true }),
  challenge: () => api.get<Challenge>('/api/public/challenge', { quiet: true }),
  answer: (code: string) => api.get<ObjectionAnswer>(`/api/public/objections/${encodeURIComponent(code)}`, { quiet: true }),
  object: (number: string, objection: Objection) =>
    api.post<Filled<'ObjectionReceipt'>>(`${path(number)}/objections`, objection, { quiet: true }),
};

import { api, type Page } from '@/shared/api';

export interface PublicNoticeLine {
  number: string;
  title: string;
  unitName: string;
  from: string;
  to: string;
}

export interface PublicNotice extends PublicNoticeLine {
  text: string;
  scope: string;
  receivingUnit: string;
  phone: string;
  mailbox: string;
  address: string;
}

export interface Challenge {
  token: string;
  difficulty: number;
}

export interface Objection {
  realName?: string;
  contact?: string;
  text: string;
  challenge: { token: string; nonce: string };
}

export interface ObjectionAnswer {
  state: 'OPEN' | 'UPHELD' | 'NOT_UPHELD';
  answer: string | null;
  answeredAt: string | null;
}

const path = (number: string) => `/api/public/notices/${encodeURIComponent(number)}`;

export const publicApi = {
  list: (query: { q?: string; unit?: string; after?: string }) =>
    api.get<Page<PublicNoticeLine>>('/api/public/notices', { query, quiet: true }),
  read: (number: string) => api.get<PublicNotice>(path(number), { quiet: true }),
  challenge: () => api.get<Challenge>('/api/public/challenge', { quiet: true }),
  answer: (code: string) => api.get<ObjectionAnswer>(`/api/public/objections/${encodeURIComponent(code)}`, { quiet: true }),
  object: (number: string, objection: Objection) =>
    api.post<{ code: string }>(`${path(number)}/objections`, objection, { quiet: true }),
};

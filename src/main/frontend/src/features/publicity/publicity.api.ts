import { api, type Page } from '@/shared/api';

export const statuses = ['DRAFT', 'PUBLISHED', 'TAKEN_DOWN', 'WITHDRAWN'] as const;
export type NoticeStatus = (typeof statuses)[number];

export interface NoticeLine {
  id: number;
  number: string;
  caseId: number;
  kind: string;
  title: string;
  unitCode: string;
  unitName: string;
  status: NoticeStatus;
  from: string | null;
  to: string | null;
}

export interface NoticeObjection {
  id: number;
  anonymous: boolean;
  text: string;
  raisedAt: string;
  status: 'OPEN' | 'IN_CHECK' | 'UPHELD' | 'NOT_UPHELD';
  answer: string | null;
  answeredAt: string | null;
}

export interface Contact {
  receivingUnit: string;
  phone: string;
  mailbox: string;
  address: string;
}

export interface Notice {
  notice: NoticeLine;
  text: string;
  scope: string;
  office: Contact;
  publishedAt: string | null;
  endedAt: string | null;
  endedReason: string | null;
  replacesId: number | null;
  objections: NoticeObjection[];
}

const contact = (unit: string) => `/api/publicity/contacts/${encodeURIComponent(unit)}`;

export const publicityApi = {
  list: (query: { unit?: string; status?: string; after?: string }) => api.get<Page<NoticeLine>>('/api/publicity/notices', { query }),
  read: (id: string | number) => api.get<Notice>(`/api/publicity/notices/${id}`),
  contact: (unit: string) => api.get<Contact>(contact(unit)),
  setContact: (unit: string, body: Contact) => api.put<Contact>(contact(unit), body),
};

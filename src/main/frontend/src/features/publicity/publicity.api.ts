import { api, type Filled, type Page, type Schema } from '@/shared/api';

export const statuses = ['DRAFT', 'PUBLISHED', 'TAKEN_DOWN', 'WITHDRAWN'] as const;
export type NoticeStatus = (typeof statuses)[number];

export type NoticeLine = Filled<'NoticeItem', 'from' | 'to'>;
export type NoticeObjection = Filled<'NoticeObjection', 'answer' | 'answeredAt'>;
export type Contact = Schema<'NoticeOfficeBody'>;
export type Notice = Filled<
  'NoticeView',
  'publishedAt' | 'endedAt' | 'endedReason' | 'replacesId',
  { notice: NoticeLine; office: Contact; objections: NoticeObjection[] }
>;

const contact = (unit: string) => `/api/publicity/contacts/${encodeURIComponent(unit)}`;

export const publicityApi = {
  list: (query: { unit?: string; status?: string; after?: string }) => api.get<Page<NoticeLine>>('/api/publicity/notices', { query }),
  read: (id: string | number) => api.get<Notice>(`/api/publicity/notices/${id}`),
  contact: (unit: string) => api.get<Contact>(contact(unit)),
  setContact: (unit: string, body: Contact) => api.put<Contact>(contact(unit), body),
};

import { api, type Filled, type Id, type Schema } from '@/shared/api';

export type HandOverTask = Filled<'HandOverTask', 'due', { how: 'CLAIMED' | 'OWN' | 'DELEGATED_BY' | 'DELEGATED_TO' }>;
export type HandOver = Filled<'HandOver', never, { person: Filled<'NamedPerson'>; tasks: HandOverTask[] }>;
export type HandedOver = Filled<'HandedOver', never, { left: Filled<'LeftTask'>[] }>;
export type DueHandOver = Filled<'DueHandOver'>;
export type Successor = Filled<'Colleague'>;

const path = (id: Id) => `/api/people/${id}/hand-over`;

export const handOverApi = {
  preview: (id: Id) => api.get<HandOver>(path(id)),
  candidates: async (id: Id, q: string) => (await api.get<{ items: Successor[] }>(`${path(id)}/candidates`, { query: { q } })).items,
  handOver: (id: Id, order: Schema<'HandOverOrder'>) => api.post<HandedOver>(path(id), order),
  due: async () => (await api.get<{ items: DueHandOver[] }>('/api/hand-overs')).items,
};

import { api, type Filled, type Id } from '@/shared/api';

export type Phrase = Filled<'OpinionPhrase', 'unitCode' | 'unitName'>;

export const phrasesApi = {
  list: () => api.get<{ items: Phrase[] }>('/api/phrases'),
  add: (text: string) => api.post<Phrase>('/api/phrases', { text }),
  remove: (id: Id) => api.delete<void>(`/api/phrases/${id}`),
};

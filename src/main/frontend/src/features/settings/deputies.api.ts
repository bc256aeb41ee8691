import { api, type Filled, type Id, type Schema } from '@/shared/api';

export type Deputy = Filled<
  'Deputy',
  'processKeys' | 'unit',
  { principal: Filled<'NamedPerson'>; deputy: Filled<'NamedPerson'>; unit?: Filled<'DeputyUnit'> | null }
>;
export type Candidate = Filled<'Colleague'>;

export const deputiesApi = {
  all: () => api.get<{ mine: Deputy[]; forMe: Deputy[] }>('/api/deputies'),
  candidates: async (q: string) => (await api.get<{ items: Candidate[] }>('/api/deputies/candidates', { query: { q } })).items,
  appoint: (draft: Schema<'DeputyToAppoint'>) => api.post<Deputy>('/api/deputies', draft),
  end: (id: Id) => api.delete<void>(`/api/deputies/${id}`),
};

import { api, type Filled, type Page } from '@/shared/api';
import type { Unit } from '@/shared/unit';

export type UnitForm = Filled<'UnitRequest', 'parentCode' | 'serves' | 'function'>;
export type PersonRow = Filled<'PersonRow', 'branchCode'>;
export type Post = Filled<'PostView', 'to'>;
export type Person = Filled<
  'PersonView',
  'branchName' | 'idNumber' | 'phone',
  { person: PersonRow; posts: Post[]; relatives: Filled<'RelativeView'>[] }
>;
export type PersonForm = Filled<'PersonRequest', 'idNumber' | 'phone', { branchCode: string | null }>;
export type Role = Filled<'RoleView'>;
export type PrintedCode = Filled<'PrintedCode'>;

const person = (id: string | number) => `/api/people/${id}`;

export const orgApi = {
  registerUnit: (unit: UnitForm) => api.post<Unit>('/api/units', unit),
  changeUnit: (unit: UnitForm) => api.put<Unit>(`/api/units/${encodeURIComponent(unit.code)}`, unit),
  people: (query: { unit?: string; q?: string; after?: string; limit?: number }) =>
    api.get<Page<PersonRow>>('/api/people', { query }),
  person: (id: string | number) => api.get<Person>(person(id)),
  register: (form: PersonForm) => api.post<Filled<'PersonCreated'>>('/api/people', form),
  change: (id: number, form: PersonForm) => api.put<void>(person(id), form),
  beginPost: (id: number, post: Filled<'PostRequest', 'from' | 'to'>) =>
    api.post<Post>(`${person(id)}/posts`, post),
  endPost: (postId: number) => api.delete<void>(`/api/posts/${postId}`),
  declareRelative: (id: number, personId: number, kinship: string) =>
    api.post<void>(`${person(id)}/relatives`, { personId, kinship }),
  roles: () => api.get<Role[]>('/api/roles'),
  codesOfBranch: (branch: string) => api.post<PrintedCode[]>('/api/activation-codes', undefined, { query: { branch } }),
  codesOfPerson: (id: number) => api.post<PrintedCode[]>('/api/activation-codes', undefined, { query: { person: id } }),
};

import { api, type Page } from '@/shared/api';
import type { Unit, UnitKind } from '@/shared/unit';

export interface UnitForm {
  code: string;
  name: string;
  kind: UnitKind;
  parentCode: string | null;
  serves: string | null;
  function: string | null;
}

export interface PersonRow {
  id: number;
  name: string;
  unitCode: string;
  unitName: string;
  branchCode: string | null;
  partyMember: boolean;
  paperOnly: boolean;
}

export interface Post {
  id: number;
  role: string;
  roleName: string;
  unitCode: string;
  unitName: string;
  from: string;
  to: string | null;
}

export interface Person {
  person: PersonRow;
  branchName: string | null;
  idNumber: string | null;
  phone: string | null;
  secretsShown: boolean;
  posts: Post[];
  relatives: { personId: number; name: string; kinship: string }[];
}

export interface PersonForm {
  name: string;
  unitCode: string;
  branchCode: string | null;
  partyMember: boolean;
  paperOnly: boolean;
  idNumber: string | null;
  phone: string | null;
}

export interface Role {
  key: string;
  name: string;
  nameEn: string;
  level: string;
}

export interface PrintedCode {
  personId: number;
  name: string;
  username: string;
  code: string;
  expiresAt: string;
}

const person = (id: string | number) => `/api/people/${id}`;

export const orgApi = {
  registerUnit: (unit: UnitForm) => api.post<Unit>('/api/units', unit),
  changeUnit: (unit: UnitForm) => api.put<Unit>(`/api/units/${encodeURIComponent(unit.code)}`, unit),
  people: (query: { unit?: string; q?: string; after?: string; limit?: number }) =>
    api.get<Page<PersonRow>>('/api/people', { query }),
  person: (id: string | number) => api.get<Person>(person(id)),
  register: (form: PersonForm) => api.post<{ id: number }>('/api/people', form),
  change: (id: number, form: PersonForm) => api.put<void>(person(id), form),
  beginPost: (id: number, post: { role: string; unitCode: string; from: string | null; to: string | null }) =>
    api.post<Post>(`${person(id)}/posts`, post),
  endPost: (postId: number) => api.delete<void>(`/api/posts/${postId}`),
  declareRelative: (id: number, personId: number, kinship: string) =>
    api.post<void>(`${person(id)}/relatives`, { personId, kinship }),
  roles: () => api.get<Role[]>('/api/roles'),
  codesOfBranch: (branch: string) => api.post<PrintedCode[]>('/api/activation-codes', undefined, { query: { branch } }),
  codesOfPerson: (id: number) => api.post<PrintedCode[]>('/api/activation-codes', undefined, { query: { person: id } }),
};

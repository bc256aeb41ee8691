import { api, type Filled } from '@/shared/api';
import type { Json } from './ruleValue';

export type RuleValue = Filled<'RuleValue', 'to' | 'value'> & { value: Json };

export const ruleApi = {
  all: () => api.get<RuleValue[]>('/api/rules'),
  roles: () => api.get<Filled<'RoleView'>[]>('/api/roles'),
  change: (key: string, value: Json, from: string, source: string) =>
    api.post<void>(`/api/rules/${encodeURIComponent(key)}`, { value, from, source }),
};

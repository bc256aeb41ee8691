import { api, type Filled, type Page } from '@/shared/api';

export type AuditEntry = Filled<'AuditEntry', 'address' | 'beforeText' | 'afterText'>;
export type Verification = Filled<'AuditVerification', 'brokenAt'>;

export interface AuditFilter {
  actor?: string;
  kind?: string;
  objectType?: string;
  objectId?: string;
  from?: string;
  to?: string;
}

export const auditApi = {
  page: (filter: AuditFilter, after?: string) => api.get<Page<AuditEntry>>('/api/audit', { query: { ...filter, after, limit: 50 } }),
  verify: () => api.post<Verification>('/api/audit/verify'),
};

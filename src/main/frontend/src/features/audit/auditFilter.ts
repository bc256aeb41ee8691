import type { LocationQuery } from 'vue-router';
import type { AuditFilter } from './audit.api';

const keys = ['from', 'to', 'actor', 'kind', 'objectType', 'objectId'] as const;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** The filter an address asks for; days that are none are left out, a thing needs its kind. */
export function auditFilter(query: LocationQuery): AuditFilter {
  const filter: AuditFilter = {};
  for (const key of keys) {
    const raw = query[key];
    const value = (Array.isArray(raw) ? raw[0] : raw)?.trim();
    if (value && (!['from', 'to'].includes(key) || day.test(value))) filter[key] = value;
  }
  return filter;
}

export function withPart(filter: AuditFilter, part: Partial<Record<keyof AuditFilter, string | null>>): Record<string, string> {
  const all: Record<string, string | null | undefined> = { ...filter, ...part };
  return Object.fromEntries(keys.flatMap((key) => (all[key]?.trim() ? [[key, all[key]!.trim()]] : [])));
}

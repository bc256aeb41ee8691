import type { LocationQuery } from 'vue-router';

const keys = ['q', 'unit', 'campaign', 'kind', 'status', 'light', 'from', 'to'] as const;
export type FilterKey = (typeof keys)[number];
export type Filters = Partial<Record<FilterKey, string>>;

const day = /^\d{4}-\d{2}-\d{2}$/;
const fits: Partial<Record<FilterKey, (value: string) => boolean>> = {
  light: (value) => ['NORMAL', 'BLUE', 'YELLOW', 'RED'].includes(value),
  from: (value) => day.test(value),
  to: (value) => day.test(value),
  campaign: (value) => /^\d+$/.test(value),
};

/** The filters an address asks for; what makes no sense is left out. */
export function fromQuery(query: LocationQuery): Filters {
  const filters: Filters = {};
  for (const key of keys) {
    const raw = query[key];
    const value = (Array.isArray(raw) ? raw[0] : raw)?.trim();
    if (value && (fits[key]?.(value) ?? true)) filters[key] = value;
  }
  return filters;
}

/** The address that asks for these filters, in a fixed order so that equal filters give equal addresses. */
export function toQuery(filters: Filters): Record<string, string> {
  const query: Record<string, string> = {};
  for (const key of keys) {
    const value = filters[key]?.trim();
    if (value) query[key] = value;
  }
  return query;
}

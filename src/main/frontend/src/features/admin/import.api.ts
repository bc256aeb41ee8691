import { api } from '@/shared/api';

export const kinds = ['divisions', 'units', 'people', 'posts', 'memberships', 'relatives'] as const;
export type ImportKind = (typeof kinds)[number];

export interface ImportError {
  row: number;
  column: string;
  value: string | null;
  reason: string;
}

export interface ImportResult {
  kind: ImportKind;
  rows: number;
  created: number;
  changed: number;
  unchanged: number;
  /** The first of them; `errorCount` says how many there are. */
  errors: ImportError[];
  errorCount: number;
  errorSheetId: number | null;
}

export const importApi = {
  template: (kind: ImportKind) => `/api/imports/templates/${kind}`,
  errorSheet: (id: string | number) => `/api/imports/error-sheets/${id}`,
  run: (kind: ImportKind, file: File, dryRun: boolean) =>
    api.upload<ImportResult>(`/api/imports/${kind}`, { file }, { query: { dryRun } }),
};

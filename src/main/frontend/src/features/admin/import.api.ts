import { api, type Filled } from '@/shared/api';

export const kinds = ['divisions', 'units', 'people', 'posts', 'memberships', 'relatives'] as const;
export type ImportKind = (typeof kinds)[number];

export type ImportError = Filled<'ImportError', 'value'>;
/** `errors` are the first of them; `errorCount` says how many there are. */
export type ImportResult = Filled<'ImportReport', 'errorSheetId' | 'dryRun', { kind: ImportKind; errors: ImportError[] }>;

export const importApi = {
  template: (kind: ImportKind) => `/api/imports/templates/${kind}`,
  errorSheet: (id: string | number) => `/api/imports/error-sheets/${id}`,
  run: (kind: ImportKind, file: File, dryRun: boolean) =>
    api.upload<ImportResult>(`/api/imports/${kind}`, { file }, { query: { dryRun } }),
};

import { api, type Filled } from '@/shared/api';

export type SheetError = Filled<'ImportError', 'value'>;
/** `errors` are the first of them; `errorCount` says how many there are. */
export type SheetResult = Filled<'ImportReport', 'errorSheetId' | 'dryRun', { errors: SheetError[] }>;

export const sheetApi = {
  errorSheet: (id: string | number) => `/api/imports/error-sheets/${id}`,
  run: (path: string, file: File, dryRun: boolean) => api.upload<SheetResult>(path, { file }, { query: { dryRun } }),
};

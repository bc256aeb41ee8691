import { api, type Filled } from '@/shared/api';

export const departments = ['LAND', 'ENVIRONMENT'] as const;
export type Department = (typeof departments)[number];

export type RecordList = Filled<'RecordListView', never, { department: Department }>;
export type RecordError = Filled<'RecordImportError'>;
/** What was imported, or each bad cell: then nothing was. */
export type RecordImport = Filled<'RecordImportView', never, { list?: RecordList | null; errors: RecordError[] }>;

const LISTS = '/api/inspection/record-lists';

export const inspectionApi = {
  template: `${LISTS}/template`,
  /** Lists about the unit or one above it: those its joint checks compare with. */
  lists: (unit: string) => api.get<RecordList[]>(LISTS, { query: { unit } }),
  hand: (kind: Department, unit: string, file: File) => api.upload<RecordImport>(LISTS, { file }, { query: { kind, unit } }),
};

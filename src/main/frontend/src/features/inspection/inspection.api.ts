import { api, type Id } from '@/shared/api';

export const departments = ['LAND', 'ENVIRONMENT'] as const;
export type Department = (typeof departments)[number];

export interface RecordList {
  id: Id;
  department: Department;
  unitCode: string;
  name: string;
  importedAt: string;
  rows: number;
}

export interface RecordError {
  row: number;
  column: string;
  value: string;
  reason: string;
}

/** What was imported, or each bad cell: then nothing was. */
export interface RecordImport {
  list: RecordList | null;
  errors: RecordError[];
}

const LISTS = '/api/inspection/record-lists';

export const inspectionApi = {
  template: `${LISTS}/template`,
  /** Lists about the unit or one above it: those its joint checks compare with. */
  lists: (unit: string) => api.get<RecordList[]>(LISTS, { query: { unit } }),
  hand: (kind: Department, unit: string, file: File) => api.upload<RecordImport>(LISTS, { file }, { query: { kind, unit } }),
};

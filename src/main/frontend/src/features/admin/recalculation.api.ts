import { api, type Filled, type Id, type Page } from '@/shared/api';

export type Recalculation = Filled<'CalendarRecalculation'>;
export type MovedLimit = Filled<'MovedLimitLine', 'caseId' | 'caseNo' | 'unitName', { kind: 'TASK' | 'TIMER' | 'CASE' }>;
export interface RecalculationReport extends Page<MovedLimit> {
  recalculation: Recalculation;
}

export const recalculationApi = {
  page: (after?: string) => api.get<Page<Recalculation>>('/api/calendar/recalculations', { query: { after } }),
  report: (id: Id, caseId?: string, after?: string) =>
    api.get<RecalculationReport>(`/api/calendar/recalculations/${id}`, { query: { case: caseId, after } }),
};

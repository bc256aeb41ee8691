import { api, type Filled } from '@/shared/api';
import type { FormData, FormSchema } from '@/shared/form';

/** Like tasks; all of `sample` must have been opened, `seen` says which were. */
export type BatchGroup = Filled<'BatchGroup', 'schema', { schema?: FormSchema | null }>;
export type BatchItem = Filled<'BatchItem', 'caseId' | 'code' | 'message'>;
export interface BatchCheck {
  groups: BatchGroup[];
  refused: Filled<'RefusedTask'>[];
}
export interface BatchOrder {
  taskIds: string[];
  data: FormData;
  relationDeclared: boolean;
  requestKey: string;
}

export const batchApi = {
  check: (taskIds: string[]) => api.post<BatchCheck>('/api/tasks/batch-check', { taskIds }),
  complete: (order: BatchOrder) => api.post<{ items: BatchItem[] }>('/api/tasks/batch-completions', order),
};

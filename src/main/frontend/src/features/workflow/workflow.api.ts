import { api } from '@/shared/api';

/** The engine's own interface: what it deployed. Ids are text there. */
export interface Definition {
  id: string;
  key: string;
  name: string | null;
  version: number;
  versionTag: string | null;
  deploymentId: string;
  resource: string;
  suspended: boolean;
}
export interface Deployment {
  id: string;
  name: string | null;
  source: string | null;
  deploymentTime: string;
}
/** A packaged process held back because a designer had published another version. */
export interface PackagingConflict {
  id: string;
  process: string;
  publishedDeployment: string;
  foundAt: string;
}
export type Decision = 'take-packaged' | 'keep-published';

const ENGINE = '/engine-rest';

export const workflowApi = {
  definitions: () => api.get<Definition[]>(`${ENGINE}/process-definition`, { query: { latestVersion: true, sortBy: 'key', sortOrder: 'asc', maxResults: 500 } }),
  versions: (key: string) => api.get<Definition[]>(`${ENGINE}/process-definition`, { query: { key, sortBy: 'version', sortOrder: 'desc', maxResults: 50 } }),
  deployments: () => api.get<Deployment[]>(`${ENGINE}/deployment`, { query: { sortBy: 'deploymentTime', sortOrder: 'desc', maxResults: 500 } }),
  xml: (id: string) => api.get<{ bpmn20Xml: string }>(`${ENGINE}/process-definition/${encodeURIComponent(id)}/xml`).then((x) => x.bpmn20Xml),
  conflicts: () => api.get<PackagingConflict[]>(`${ENGINE}/packaging-conflict`),
  decide: (id: string, decision: Decision) => api.post<void>(`${ENGINE}/packaging-conflict/${id}/${decision}`),
};

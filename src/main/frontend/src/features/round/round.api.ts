import { api, type Filled } from '@/shared/api';

export const chain = ['COLLECTING', 'CONFIRMING', 'JOINT_CHECK', 'AWAITING_DRAW', 'SPOT_CHECK', 'LISTING', 'RELEASED', 'CLOSED'] as const;
export type RoundState = RoundLine['state'];

export type RoundLine = Filled<'RoundLine', 'caseId' | 'collectedAt' | 'listedAt'>;
export type Member = Filled<
  'DeclarationLine',
  'caseId' | 'caseNo' | 'personId' | 'personName' | 'declaredAt' | 'verifiedAt' | 'verification' | 'paperCode' | 'unitCode' | 'unitName',
  { mode?: 'ONLINE' | 'ASSISTED' | null }
>;
export type DrawView = Filled<'DrawView', 'frozenAt' | 'populationHash' | 'drawnAt' | 'seed'>;
export type ListLine = Filled<'RoundListEntry', 'personName' | 'verification'>;
export type ProblemList = Filled<
  'RoundListDetail',
  'signedBy' | 'signedByName' | 'signedAt' | 'decidedByName' | 'decidedAt' | 'reason',
  { state: 'COMPILED' | 'SIGNED' | 'RECEIVED' | 'RETURNED'; lines: ListLine[] }
>;
export type Round = Filled<
  'RoundDetail',
  never,
  { round: RoundLine; members: Member[]; draw?: DrawView | null; lists: ProblemList[] }
>;

type Campaign = Pick<Filled<'CampaignLine'>, 'id' | 'name'>;

export const roundApi = {
  list: (campaign: string, unit?: string) =>
    api.get<{ items: RoundLine[] }>('/api/rounds', { query: { campaign, unit } }).then((page) => page.items),
  read: (id: string | number) => api.get<Round>(`/api/rounds/${id}`),
  draw: (id: number) => api.get<DrawView>(`/api/draws/${id}`),
  verify: (round: number) => api.get<Filled<'DrawProof'>>(`/api/rounds/${round}/draw/verify`),
  order: (id: number) => api.post<DrawView>(`/api/draws/${id}/draw`),
  campaign: (id: number) => api.get<Campaign>(`/api/campaigns/${id}`),
  campaigns: () => api.get<{ items: Campaign[] }>('/api/campaigns').then((p) => p.items),
};

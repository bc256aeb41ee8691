import { api } from '@/shared/api';
import type { Proof } from './drawProof';

export const chain = ['COLLECTING', 'CONFIRMING', 'JOINT_CHECK', 'AWAITING_DRAW', 'SPOT_CHECK', 'LISTING', 'RELEASED', 'CLOSED'] as const;
export type RoundState = 'PLANNED' | (typeof chain)[number];

export interface RoundLine {
  id: number;
  campaignId: number;
  unitCode: string;
  unitName: string;
  townshipCode: string;
  townshipName: string;
  caseId: number | null;
  state: RoundState;
  should: number;
  declared: number;
  verified: number;
  omitted: number;
  problems: number;
  collectedAt: string | null;
  listedAt: string | null;
}

export interface Member {
  id: number;
  caseId: number | null;
  caseNo: string | null;
  title: string;
  personName: string | null;
  status: string;
  mode: 'ONLINE' | 'ASSISTED' | null;
  declaredAt: string | null;
  verifiedAt: string | null;
  verification: string | null;
  problems: number;
  omitted: boolean;
  drawn: boolean;
}

export interface DrawView {
  id: number;
  townshipCode: string;
  townshipName: string;
  algorithm: string;
  percent: number;
  commitment: string;
  committedAt: string;
  frozenAt: string | null;
  populationHash: string | null;
  populationSize: number;
  drawnAt: string | null;
  seed: string | null;
  population: string[];
  sample: string[];
}

export interface ListLine {
  declarationId: number;
  personName: string | null;
  caseNo: string;
  status: string;
  verification: string | null;
  omitted: boolean;
  drawn: boolean;
  problems: number;
}

export interface ProblemList {
  id: number;
  no: number;
  state: 'COMPILED' | 'SIGNED' | 'RECEIVED' | 'RETURNED';
  hash: string;
  members: number;
  problems: number;
  compiledAt: string;
  signedByName: string | null;
  signedAt: string | null;
  decidedByName: string | null;
  decidedAt: string | null;
  reason: string | null;
  lines: ListLine[];
}

export interface Round {
  round: RoundLine;
  members: Member[];
  draw: DrawView | null;
  lists: ProblemList[];
}

export const roundApi = {
  list: (campaign: string, unit?: string) =>
    api.get<{ items: RoundLine[] }>('/api/rounds', { query: { campaign, unit } }).then((page) => page.items),
  read: (id: string | number) => api.get<Round>(`/api/rounds/${id}`),
  draw: (id: number) => api.get<DrawView>(`/api/draws/${id}`),
  verify: (round: number) => api.get<Proof & { proven: boolean }>(`/api/rounds/${round}/draw/verify`),
  order: (id: number) => api.post<DrawView>(`/api/draws/${id}/draw`),
  campaign: (id: number) => api.get<{ id: number; name: string }>(`/api/campaigns/${id}`),
  campaigns: () => api.get<{ items: { id: number; name: string }[] }>('/api/campaigns').then((p) => p.items),
};

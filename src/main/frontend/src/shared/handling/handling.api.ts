import { api, type Id } from '@/shared/api';

/** What can be done with a task besides completing it; not `allowed` and no `reason`: nothing for the reader. */
export interface OfferedOperation {
  key: string;
  allowed: boolean;
  reason?: string | null;
}

export interface Colleague {
  personId: Id;
  name: string;
  unitName?: string | null;
  postNames?: string[];
}

interface Named {
  personId: Id;
  name: string;
}

export interface Consultation {
  id: Id;
  asked: Named;
  askedBy: Named;
  question: string;
  at: string;
  answer?: string | null;
  answeredAt?: string | null;
}

export interface DelegationLine {
  from: string | Named;
  to: string | Named;
  reason: string;
  at: string;
  opinion?: string | null;
  returnedAt?: string | null;
  recalledAt?: string | null;
}

export type BackMode = 'REDO_ALL' | 'STRAIGHT_BACK';

export interface SendBackTarget {
  activityId: string;
  name: string;
  lastActedBy?: string | null;
  lastActedAt?: string | null;
  where: 'SAME' | 'BRANCH' | 'OUTER' | 'INNER';
  straightBack?: boolean;
  straightBackReason?: string | null;
}

export interface UndoneThing {
  kind: string;
  text: string;
  caseId?: Id | null;
}

/** What an act would undo and what it leaves; `refused` says why it cannot be done. */
export interface UndoPreview {
  undone: UndoneThing[];
  kept: UndoneThing[];
  refused?: string | null;
}

export interface WithdrawalOffer {
  allowed: boolean;
  reason?: string | null;
  taskName?: string | null;
  preview?: UndoPreview | null;
}

export interface MoveFrom {
  taskId: string;
  activityId: string;
  name: string;
  targets: { activityId: string; name: string; where: 'BACK' | 'FORWARD' }[];
}

/** `WITHDRAWN`: the result was settled before this one signed. */
export interface Signer {
  memberId: Id;
  /** Who signed, or whose it is in person; else `group`. */
  name?: string | null;
  group?: string | null;
  weight?: number | null;
  state: 'WAITING' | 'OPEN' | 'DONE' | 'REMOVED' | 'WITHDRAWN';
  conclusion?: 'AGREE' | 'REFUSE' | 'ABSTAIN' | null;
  note?: string | null;
  at?: string | null;
  added?: { mode: SignMode; byName: string; reason: string } | null;
  mayRemove?: boolean;
}

export type SignMode = 'BEFORE' | 'AFTER' | 'PARALLEL';

/** `way` is null where one alone does the task; `veto`: one refusal settles it. */
export interface Signers {
  way?: 'ALL' | 'ANY' | 'ORDER' | 'SHARE' | null;
  /** E.g. ≥ 2/3. */
  share?: string | null;
  veto?: boolean;
  members: Signer[];
}

/** How a task came to be done again, or why it waits. */
export interface SentBack {
  kind: 'SEND_BACK' | 'WITHDRAWAL' | 'JUMP';
  mode?: BackMode | null;
  fromName?: string | null;
  toName?: string | null;
  reason: string;
  byName: string;
  at: string;
}

/** How a task stands apart from its form; added by what was done with it. */
export interface TaskStanding {
  delegated?: { fromPersonId: Id; fromName: string; toPersonId: Id; toName: string } | null;
  onBehalfOf?: Named | null;
  /** It is with the reader only to sign, too. */
  turn?: { mode: SignMode; byName: string; reason: string } | null;
  priority?: number | null;
}

interface Keyed {
  reason: string;
  requestKey: string;
}

const task = (id: string) => `/api/tasks/${id}`;
const ofCase = (id: Id) => `/api/cases/${id}`;

export const handlingApi = {
  operations: (id: string) => api.get<{ items: OfferedOperation[] }>(`${task(id)}/operations`).then((o) => o.items),
  colleagues: (id: string, q: string) => api.get<{ items: Colleague[] }>(`${task(id)}/colleagues`, { query: { q } }).then((c) => c.items),
  caseColleagues: (id: Id, q: string) => api.get<{ items: Colleague[] }>(`${ofCase(id)}/colleagues`, { query: { q } }).then((c) => c.items),
  transfer: (id: string, body: Keyed & { personId: Id; version: number }) => api.post<Named>(`${task(id)}/transfer`, body),
  delegate: (id: string, body: Keyed & { personId: Id; version: number }) => api.post<Named>(`${task(id)}/delegation`, body),
  giveBack: (id: string, opinion: string, requestKey: string) => api.post<void>(`${task(id)}/delegation/return`, { opinion, requestKey }),
  recall: (id: string) => api.delete<void>(`${task(id)}/delegation`),
  delegations: (id: string) => api.get<{ items: DelegationLine[] }>(`${task(id)}/delegations`).then((d) => d.items),
  consultations: (id: string) => api.get<{ items: Consultation[] }>(`${task(id)}/consultations`).then((c) => c.items),
  consult: (id: string, body: { personIds: Id[]; question: string; requestKey: string }) => api.post<unknown>(`${task(id)}/consultations`, body),
  answer: (id: Id, text: string, requestKey: string) => api.post<void>(`/api/consultations/${id}/answer`, { text, requestKey }),
  copy: (id: Id, body: { personIds: Id[]; note: string; requestKey: string }) => api.post<{ sent: number }>(`${ofCase(id)}/copies`, body),
  readCopy: (id: Id) => api.post<void>(`/api/copies/${id}/read`),
  urge: (id: string, text: string | null, requestKey: string) => api.post<{ told: number }>(`${task(id)}/urges`, { text, requestKey }),
  backTargets: (id: string) => api.get<{ targets: SendBackTarget[] }>(`${task(id)}/send-back`).then((v) => v.targets),
  sentBack: (id: string) => api.get<{ sentBack?: SentBack | null; awaiting?: SentBack | null }>(`${task(id)}/send-back/why`),
  backPreview: (id: string, to: string, mode: BackMode) => api.get<UndoPreview>(`${task(id)}/send-back/preview`, { query: { to, mode } }),
  sendBack: (id: string, body: Keyed & { to: string; mode: BackMode; version: number }) => api.post<unknown>(`${task(id)}/send-back`, body),
  withdrawal: (id: Id) => api.get<WithdrawalOffer>(`${ofCase(id)}/withdrawal`),
  withdraw: (id: Id, body: Keyed) => api.post<unknown>(`${ofCase(id)}/withdrawal`, body),
  moves: (id: Id) => api.get<{ from: MoveFrom[] }>(`${ofCase(id)}/moves`).then((m) => m.from),
  movePreview: (id: Id, from: string, to: string) => api.get<UndoPreview>(`${ofCase(id)}/moves/preview`, { query: { from, to } }),
  move: (id: Id, body: Keyed & { from: string; to: string }) => api.post<unknown>(`${ofCase(id)}/moves`, body),
  termination: (id: Id) => api.get<UndoPreview>(`${ofCase(id)}/termination`),
  terminate: (id: Id, body: Keyed) => api.post<void>(`${ofCase(id)}/termination`, body),
  signers: (id: string) => api.get<Signers>(`${task(id)}/signers`),
  signModes: (id: string) => api.get<{ items: { mode: SignMode; allowed: boolean; reason?: string | null }[] }>(`${task(id)}/signers/modes`).then((m) => m.items),
  addSigners: (id: string, body: Keyed & { mode: SignMode; personIds: Id[]; version: number }) => api.post<unknown>(`${task(id)}/signers`, body),
  removeSigner: (id: string, memberId: Id, body: Keyed) => api.post<unknown>(`${task(id)}/signers/${memberId}/removal`, body),
};

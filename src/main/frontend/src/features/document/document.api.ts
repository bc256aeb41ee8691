import { api, url, type Id } from '@/shared/api';

export interface DocumentReceipt {
  receiver: string;
  received: boolean;
  on: string;
  number?: string | null;
  note?: string | null;
  recordedBy?: string | null;
  at: string;
}

export interface DocumentVersion {
  version: number;
  issued: boolean;
  at: string;
  by?: string | null;
}

export interface CaseDocument {
  id: Id;
  key: string;
  name: string;
  kind: string;
  title: string;
  state: 'DRAFT' | 'ISSUED';
  number?: string | null;
  issuer: string;
  version: number;
  madeAt: string;
  issuedAt?: string | null;
  receipts: DocumentReceipt[];
  versions: DocumentVersion[];
}

export type BlockStyle = 'TITLE' | 'RECEIVER' | 'HEADING_1' | 'HEADING_2' | 'HEADING_3' | 'HEADING_4' | 'BODY' | 'CENTRED' | 'ATTACHMENT';

/** What stands on a document: plain texts, drawn as text only. */
export interface DocumentPage {
  layout: 'RED_HEAD' | 'PLAIN';
  office: string;
  number?: string | null;
  title: string;
  blocks: { style: BlockStyle; text: string }[];
  signedBy?: string | null;
  date?: string | null;
  copyTo: string[];
  draft: boolean;
}

export const documentApi = {
  ofCase: (caseId: Id) => api.get<{ items: CaseDocument[] }>(`/api/cases/${caseId}/documents`),
  page: (id: Id, version: number) => api.get<DocumentPage>(`/api/documents/${id}/preview`, { query: { version } }),
  file: (id: Id, version: number) => url(`/api/documents/${id}/file.docx`, { version }),
};

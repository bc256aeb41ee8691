import { api, type Id } from '@/shared/api';

interface Line {
  label: string;
  value: string;
}

export interface PrintedAttachment {
  id: number;
  kind: string;
  kindName: string;
  name: string;
  thumb: boolean;
  takenAt?: string | null;
  lat?: number | null;
  lon?: number | null;
  /** The same on both pictures of a pair. */
  pair?: number | null;
}

export interface PrintModel {
  caseNo: string;
  title: string;
  processName: string;
  unitName: string;
  subjectName?: string | null;
  status: string;
  openedAt: string;
  due?: string | null;
  closedAt?: string | null;
  end?: string | null;
  /** The task being printed. */
  current?: { taskName: string; documentation: string; due?: string | null; lines: Line[] } | null;
  parts: {
    submissionId: number;
    taskName: string;
    lines: Line[];
    who: string;
    forWhom?: string | null;
    deputyFor?: string | null;
    at: string;
    signature: boolean;
    attachments: PrintedAttachment[];
  }[];
  printedAt: string;
  printedBy: string;
}

export const printApi = {
  model: (of: 'cases' | 'tasks', id: string) => api.get<PrintModel>(`/api/${of}/${id}/print`),
  signature: (submissionId: Id) => `/api/submissions/${submissionId}/signature`,
};

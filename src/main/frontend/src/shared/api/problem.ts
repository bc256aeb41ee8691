import { t } from '@/shared/i18n';

export interface FieldProblem {
  /** The field as the sender named it; empty for the whole. */
  path: string;
  message: string;
}

/** What the server (or the network) said against a request, in the reader's words. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    detail: string,
    readonly problems: FieldProblem[] = [],
  ) {
    super(detail);
    this.name = 'ApiProblem';
  }

  /** The message for one field, if it has one. */
  at(path: string): string | undefined {
    return this.problems.find((p) => p.path === path)?.message;
  }

  /** Nothing is known of what became of the request: no network, or nobody behind the door. The same key asks again. */
  get isUnheard(): boolean {
    return this.code === 'offline' || [502, 503, 504].includes(this.status);
  }

  /** The state moved on: someone else was faster, or it was done already. */
  get isConflict(): boolean {
    return this.status === 409;
  }
}

interface ProblemBody {
  title?: string;
  detail?: string;
  /** What the engine's own interface says. */
  message?: string;
  code?: string;
  problems?: { path?: string; message?: string }[];
}

export function problemOf(status: number, body: unknown): ApiProblem {
  const b = (body && typeof body === 'object' ? body : {}) as ProblemBody;
  const problems = (Array.isArray(b.problems) ? b.problems : []).map((p) => ({
    path: p.path ?? '',
    message: p.message ?? '',
  }));
  return new ApiProblem(status, b.code ?? 'unknown', b.title ?? t('state.failed'), b.detail ?? b.message ?? t('state.unknown'), problems);
}

export const offline = (): ApiProblem => new ApiProblem(0, 'offline', t('state.failed'), t('state.offline'));

/** Anything caught, as a problem that can be shown. */
export function asProblem(e: unknown): ApiProblem {
  return e instanceof ApiProblem ? e : new ApiProblem(0, 'unknown', t('state.failed'), t('state.unknown'));
}

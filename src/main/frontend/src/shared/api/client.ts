import { lang } from '@/shared/i18n';
import { offline, problemOf } from './problem';

export type Query = Record<string, string | number | boolean | null | undefined>;

interface Options {
  query?: Query;
  signal?: AbortSignal;
  /** A 401 is the caller's own business. */
  quiet?: boolean;
  /** Goes out even if the page is being left; for small bodies. */
  keepalive?: boolean;
}

/** How long an answer is waited for; after that the network counts as gone. Files may take longer. */
const PATIENCE = 60_000;
const PATIENCE_WITH_FILE = 600_000;

let unauthenticated: () => void = () => {};

/** Called when the server no longer knows who is asking. */
export function onUnauthenticated(handler: () => void): void {
  unauthenticated = handler;
}

function csrfCookie(): string | undefined {
  const found = document.cookie.match(/(?:^|;\s*)XSRF-TOKEN=([^;]*)/);
  return found ? decodeURIComponent(found[1]!) : undefined;
}

async function csrf(): Promise<string> {
  if (!csrfCookie()) await fetch('/api/session/csrf', { credentials: 'same-origin' });
  return csrfCookie() ?? '';
}

export function url(path: string, query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') params.set(key, String(value));
  }
  const text = params.toString();
  return text ? `${path}?${text}` : path;
}

async function send<T>(method: string, path: string, body: unknown, options: Options): Promise<T> {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': lang(),
  };
  const init: RequestInit = { method, headers, credentials: 'same-origin' };
  const patience = AbortSignal.timeout(body instanceof FormData ? PATIENCE_WITH_FILE : PATIENCE);
  init.signal = options.signal ? AbortSignal.any([options.signal, patience]) : patience;
  if (options.keepalive) init.keepalive = true;
  if (body instanceof FormData) {
    init.body = body;
  } else if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
    init.body = JSON.stringify(body);
  }
  let response: Response;
  try {
    if (method !== 'GET') headers['X-XSRF-TOKEN'] = await csrf();
    response = await fetch(url(path, options.query), init);
  } catch (e) {
    if (e instanceof DOMException && e.name === 'AbortError') throw e;
    throw offline();
  }
  let text: string;
  try {
    text = await response.text();
  } catch {
    throw offline();
  }
  const parsed: unknown = text && isJson(response) ? JSON.parse(text) : undefined;
  if (!response.ok) {
    if (response.status === 401 && !options.quiet) unauthenticated();
    throw problemOf(response.status, parsed);
  }
  return parsed as T;
}

function isJson(response: Response): boolean {
  return (response.headers.get('Content-Type') ?? '').includes('json');
}

/** The product's REST interface: same origin, session cookie, problems as {@link ApiProblem}. */
export const api = {
  get: <T>(path: string, options: Options = {}) => send<T>('GET', path, undefined, options),
  post: <T>(path: string, body?: unknown, options: Options = {}) => send<T>('POST', path, body, options),
  put: <T>(path: string, body?: unknown, options: Options = {}) => send<T>('PUT', path, body, options),
  delete: <T>(path: string, options: Options = {}) => send<T>('DELETE', path, undefined, options),
  /** Sends a file with further fields as a form. */
  upload: <T>(path: string, fields: Record<string, string | Blob | number | undefined | null>, options: Options = {}) => {
    const form = new FormData();
    for (const [key, value] of Object.entries(fields)) {
      if (value instanceof Blob) form.append(key, value);
      else if (value !== undefined && value !== null) form.append(key, String(value));
    }
    return send<T>('POST', path, form, options);
  },
  /** Address of something the browser fetches itself: a picture, a download. */
  url,
};

import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Handler = (event: Record<string, unknown>) => void;

/** The service worker as the browser would run it. */
function worker() {
  const source = readFileSync('src/app/pwa/sw.js', 'utf8').replace('__VERSION__', 'v2').replace('__SHELL__', JSON.stringify(['/index.html', '/assets/a.js', '/favicon.svg']));
  const stored = new Map<string, unknown>([['/index.html', 'the page']]);
  const put = vi.fn(async (request: { url: string }) => void stored.set(new URL(request.url).pathname, request));
  const pathOf = (request: { url: string } | string) => (typeof request === 'string' ? request : new URL(request.url).pathname);
  const cache = { addAll: vi.fn(async () => {}), match: async (r: { url: string } | string) => stored.get(pathOf(r)), put };
  const deleted: string[] = [];
  const caches = { open: async () => cache, match: cache.match, keys: async () => ['duban-shell-v1', 'duban-shell-v2', 'other'], delete: async (n: string) => deleted.push(n) };
  const fetched = vi.fn(async () => ({ ok: true, type: 'basic', clone: () => 'copy' }));
  const handlers: Record<string, Handler> = {};
  const self = { location: { origin: 'https://duban.example' }, addEventListener: (name: string, h: Handler) => (handlers[name] = h), skipWaiting: vi.fn(), clients: { claim: vi.fn(async () => {}) } };
  new Function('self', 'caches', 'fetch', source)(self, caches, fetched);
  const ask = (path: string, init: { method?: string; mode?: string } = {}) => {
    let answer: Promise<unknown> | undefined;
    handlers.fetch!({ request: { method: 'GET', mode: 'cors', url: `https://duban.example${path}`, ...init }, respondWith: (p: Promise<unknown>) => (answer = p) });
    return answer;
  };
  return { handlers, ask, put, fetched, deleted, self, cache };
}

describe('the service worker', () => {
  let sw: ReturnType<typeof worker>;
  beforeEach(() => (sw = worker()));

  it('lets everything pass that is no file of the pages', () => {
    for (const path of ['/api/inbox', '/api/attachments/7', '/api/session/me', '/engine-rest/version', '/actuator/health']) {
      expect(sw.ask(path)).toBeUndefined();
      expect(sw.ask(path, { mode: 'navigate' })).toBeUndefined();
    }
    expect(sw.ask('/assets/a.js', { method: 'POST' })).toBeUndefined();
    expect(sw.put).not.toHaveBeenCalled();
  });

  it('opens any page from what it keeps, without asking the network', async () => {
    expect(await sw.ask('/inbox/tasks/1?box=todo', { mode: 'navigate' })).toBe('the page');
    expect(sw.fetched).not.toHaveBeenCalled();
  });

  it('keeps a file of the pages once it was fetched', async () => {
    await sw.ask('/assets/late.js');
    expect(sw.put).toHaveBeenCalledOnce();
  });

  it('clears older versions and takes over only when told', async () => {
    let done: Promise<unknown> | undefined;
    sw.handlers.install!({ waitUntil: (p: Promise<unknown>) => (done = p) });
    await done;
    expect(sw.self.skipWaiting).not.toHaveBeenCalled();
    sw.handlers.activate!({ waitUntil: (p: Promise<unknown>) => (done = p) });
    await done;
    expect(sw.deleted).toEqual(['duban-shell-v1']);
    sw.handlers.message!({ data: 'take-over' });
    expect(sw.self.skipWaiting).toHaveBeenCalledOnce();
  });
});

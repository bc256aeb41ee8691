/*
 * Keeps the pages themselves (scripts, styles, icons), so that they open at once and without a network.
 * What the server tells about people and cases is never kept: anything that is not one of these files passes by.
 */
const VERSION = '__VERSION__';
const SHELL = __SHELL__;
const CACHE = `duban-shell-${VERSION}`;
const PAGE = '/index.html';

const kept = (url) => url.origin === self.location.origin && (url.pathname.startsWith('/assets/') || SHELL.includes(url.pathname));
const isPage = (request, url) => request.mode === 'navigate' && !/^\/(api|engine-rest|actuator)(\/|$)/.test(url.pathname);

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(SHELL)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((n) => n.startsWith('duban-shell-') && n !== CACHE).map((n) => caches.delete(n))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const url = new URL(request.url);
  if (isPage(request, url)) event.respondWith(page(request));
  else if (kept(url)) event.respondWith(file(request));
});

/** The page of this version; the network only where it was lost. */
async function page(request) {
  const cached = await caches.match(PAGE, { cacheName: CACHE });
  return cached ?? fetch(request);
}

/** Files carry their content's name, so what is kept is right. */
async function file(request) {
  const cache = await caches.open(CACHE);
  const cached = await cache.match(request, { ignoreVary: true });
  if (cached) return cached;
  const response = await fetch(request);
  if (response.ok && response.type === 'basic') await cache.put(request, response.clone());
  return response;
}

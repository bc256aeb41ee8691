import { ref, shallowRef } from 'vue';

interface InstallPrompt extends Event {
  prompt(): Promise<void>;
}

/** A newer version of the pages waits. */
const update = shallowRef<ServiceWorker>();
/** The browser would install the pages as an app if asked. */
const offer = shallowRef<InstallPrompt>();
const online = ref(navigator.onLine);

/** Registers the service worker and watches for what the frame of the pages tells. Called once, at the start. */
export function watchInstallation(): void {
  window.addEventListener('online', () => (online.value = true));
  window.addEventListener('offline', () => (online.value = false));
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer.value = event as InstallPrompt;
  });
  window.addEventListener('appinstalled', () => (offer.value = undefined));
  if (import.meta.env.PROD && 'serviceWorker' in navigator) void register();
}

async function register(): Promise<void> {
  try {
    const found = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    watchFor(found);
    setInterval(() => void found.update().catch(() => undefined), 30 * 60_000);
  } catch {
    // Without it the pages work as pages do.
  }
}

export function watchFor(found: ServiceWorkerRegistration): void {
  const told = () => {
    // Without a controller it is the first visit: there is nothing older to replace.
    if (found.waiting && navigator.serviceWorker.controller) update.value = found.waiting;
  };
  told();
  found.addEventListener('updatefound', () => found.installing?.addEventListener('statechange', told));
}

/** Lets the new version take over and begins anew with it; drafts are on the server. */
function takeUpdate(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  update.value?.postMessage('take-over');
  update.value = undefined;
}

async function install(): Promise<void> {
  const asked = offer.value;
  offer.value = undefined;
  await asked?.prompt();
}

export const useInstalled = () => ({ update, offer, online, takeUpdate, install });

/** A browser that has just found its network drops requests once more as it settles. */
const SETTLING = 600;

/** Calls when the network is back; the answer ends it. */
export function whenBackOnline(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const online = () => {
    clearTimeout(timer);
    timer = setTimeout(listener, SETTLING);
  };
  window.addEventListener('online', online);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('online', online);
  };
}

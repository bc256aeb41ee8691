/** Today in China, whatever the browser's own zone. */
export const today = (now = Date.now()): string => new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);

/** Wall time of China as the server writes it. */
export const nowInChina = (now = Date.now()): string => new Date(now + 8 * 3_600_000).toISOString().slice(0, 19);

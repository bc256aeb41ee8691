import { onScopeDispose, ref } from 'vue';

/** Solves a challenge in a worker. `progress` is a guess from the tries an answer takes on average. */
export function useProofOfWork() {
  const progress = ref(0);
  let worker: Worker | null = null;
  const stop = () => {
    worker?.terminate();
    worker = null;
  };
  onScopeDispose(stop);

  const solve = (challenge: string, difficulty: number): Promise<number> =>
    new Promise((resolve, reject) => {
      stop();
      progress.value = 0;
      worker = new Worker(new URL('./pow.worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = (event: MessageEvent<{ nonce?: number; tried?: number }>) => {
        if (event.data.nonce !== undefined) {
          progress.value = 1;
          stop();
          resolve(event.data.nonce);
        } else {
          progress.value = 1 - Math.exp(-(event.data.tried ?? 0) / 2 ** difficulty);
        }
      };
      worker.onerror = (event) => {
        stop();
        reject(new Error(event.message));
      };
      worker.postMessage({ challenge, difficulty });
    });

  return { progress, solve };
}

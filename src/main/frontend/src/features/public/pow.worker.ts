import { search } from './pow';

// Runs beside the page so that typing and scrolling stay smooth while it counts.
const STEP = 20_000;

self.onmessage = (event: MessageEvent<{ challenge: string; difficulty: number }>) => {
  const { challenge, difficulty } = event.data;
  for (let start = 0; ; start += STEP) {
    const nonce = search(challenge, difficulty, start, STEP);
    if (nonce !== null) {
      self.postMessage({ nonce });
      return;
    }
    self.postMessage({ tried: start + STEP });
  }
};

import { sha256 } from '@/shared/crypto/sha256';

/** Leading zero bits of a hash. */
export function zeroBits(hash: Uint8Array): number {
  let bits = 0;
  for (const byte of hash) {
    if (byte === 0) {
      bits += 8;
      continue;
    }
    return bits + Math.clz32(byte) - 24;
  }
  return bits;
}

/** Whether the answer is one: SHA-256 of `challenge:nonce` begins with that many zero bits. */
export const solves = (challenge: string, nonce: number, difficulty: number): boolean =>
  zeroBits(sha256(`${challenge}:${nonce}`)) >= difficulty;

/** Looks through `count` nonces from `start`; the first that solves, or null. */
export function search(
  challenge: string,
  difficulty: number,
  start: number,
  count: number,
): number | null {
  for (let nonce = start; nonce < start + count; nonce++) {
    if (solves(challenge, nonce, difficulty)) return nonce;
  }
  return null;
}

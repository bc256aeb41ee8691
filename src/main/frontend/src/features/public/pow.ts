import { hasher } from '@/shared/crypto/sha256';

/** Leading zero bits of the words of a hash. */
export function zeroBits(words: Int32Array): number {
  let bits = 0;
  for (const word of words) {
    if (word !== 0) return bits + Math.clz32(word);
    bits += 32;
  }
  return bits;
}

const DIGITS = 16;

/**
 * Looks through `count` nonces from `start`: the first for which SHA-256 of `challenge:nonce`
 * begins with that many zero bits, or null.
 */
export function search(challenge: string, difficulty: number, start: number, count: number): number | null {
  const prefix = new TextEncoder().encode(`${challenge}:`);
  const bytes = new Uint8Array(prefix.length + DIGITS);
  bytes.set(prefix);
  const hash = hasher(bytes.length);
  for (let nonce = start; nonce < start + count; nonce++) {
    const digits = String(nonce);
    for (let i = 0; i < digits.length; i++) bytes[prefix.length + i] = digits.charCodeAt(i);
    if (zeroBits(hash(bytes, prefix.length + digits.length)) >= difficulty) return nonce;
  }
  return null;
}

/** Whether the answer is one. */
export const solves = (challenge: string, nonce: number, difficulty: number): boolean =>
  search(challenge, difficulty, nonce, 1) !== null;

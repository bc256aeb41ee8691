import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { search, solves, zeroBits } from './pow';

describe('proof of work', () => {
  it('shouldCountLeadingZeroBits', () => {
    expect(zeroBits(new Uint8Array([0xff]))).toBe(0);
    expect(zeroBits(new Uint8Array([0x01, 0xff]))).toBe(7);
    expect(zeroBits(new Uint8Array([0, 0x10]))).toBe(11);
    expect(zeroBits(new Uint8Array([0, 0]))).toBe(16);
  });

  it('shouldFindANonceThatAnyoneCanCheck', () => {
    // given
    const challenge = 'a7c1';
    // when
    const nonce = search(challenge, 12, 0, 100_000)!;
    // then
    const hash = createHash('sha256').update(`${challenge}:${nonce}`).digest('hex');
    expect(hash.startsWith('000')).toBe(true);
    expect(solves(challenge, nonce, 12)).toBe(true);
    expect(solves('other', nonce, 12)).toBe(false);
  });

  it('shouldSayWhenNoNonceInTheRangeSolves', () => {
    expect(search('a7c1', 200, 0, 50)).toBeNull();
  });
});

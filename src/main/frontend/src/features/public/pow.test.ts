import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { search, solves, zeroBits } from './pow';

describe('proof of work', () => {
  it('shouldCountLeadingZeroBits', () => {
    expect(zeroBits(new Int32Array([-1, 0]))).toBe(0);
    expect(zeroBits(new Int32Array([0x01ffffff]))).toBe(7);
    expect(zeroBits(new Int32Array([0, 0x00100000]))).toBe(43);
    expect(zeroBits(new Int32Array([0, 0]))).toBe(64);
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

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { draw, prove, sampleSize, type Drawn } from './drawProof';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const population = Array.from({ length: 37 }, (_, i) => `SB-2026-${i + 1}`);
const seed = sha('seed');
const expected = [...population].sort((a, b) => (sha(`${seed}|${a}`) < sha(`${seed}|${b}`) ? -1 : 1)).slice(0, 4);
const drawn: Drawn = {
  algorithm: 'sha256-rank/1', percent: 10, seed, commitment: sha(seed), population,
  populationHash: sha(population.join('\n')), sample: expected,
};

describe('repeating a draw', () => {
  it('shouldTakeTenPercentRoundedUpAtLeastOne', () => {
    expect([0, 1, 9, 10, 11, 100, 101].map((n) => sampleSize(n, 10))).toEqual([0, 1, 1, 1, 2, 10, 11]);
  });

  it('shouldDrawWhatTheAlgorithmSays', () => {
    expect(draw(population, seed, 10)).toEqual(expected);
  });

  it('shouldProveAnHonestDraw', () => {
    expect(prove(drawn)).toEqual({ seedMatches: true, listMatches: true, sampleMatches: true });
  });

  it('shouldSeeASwappedSampleAChangedListAndAnotherSeed', () => {
    expect(prove({ ...drawn, sample: [...expected.slice(1), population[0]!] }).sampleMatches).toBe(false);
    expect(prove({ ...drawn, population: population.slice(1) }).listMatches).toBe(false);
    expect(prove({ ...drawn, seed: sha('other') }).seedMatches).toBe(false);
  });
});

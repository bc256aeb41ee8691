import type { Filled } from '@/shared/api';
import { sha256Hex } from '@/shared/crypto/sha256';

export type Drawn = Pick<
  Filled<'DrawView'>,
  'algorithm' | 'percent' | 'seed' | 'commitment' | 'population' | 'populationHash' | 'sample'
>;
export type Proof = Omit<Filled<'DrawProof'>, 'proven'>;

export const sampleSize = (size: number, percent: number): number =>
  size === 0 ? 0 : Math.max(1, Math.ceil((size * percent) / 100));

/** `sha256-rank/1`: members ranked by SHA-256 of `seed|member`; the smallest are drawn. */
export function draw(population: string[], seed: string, percent: number): string[] {
  return population
    .map((member) => ({ member, rank: sha256Hex(`${seed}|${member}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .slice(0, sampleSize(population.length, percent))
    .map(({ member }) => member);
}

/** Repeats a draw here, in the reader's own browser, from what was committed and frozen. */
export function prove(drawn: Drawn): Proof {
  return {
    seedMatches: sha256Hex(drawn.seed) === drawn.commitment,
    listMatches: sha256Hex(drawn.population.join('\n')) === drawn.populationHash,
    sampleMatches:
      JSON.stringify(draw(drawn.population, drawn.seed, drawn.percent)) === JSON.stringify(drawn.sample),
  };
}

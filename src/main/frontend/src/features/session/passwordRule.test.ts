import { describe, expect, it } from 'vitest';
import { goodPassword, safeTarget } from './passwordRule';

describe('password rule', () => {
  it('asks for eight characters with letters and digits', () => {
    expect(goodPassword('abc12345')).toBe(true);
    expect(goodPassword('abc1234')).toBe(false);
    expect(goodPassword('abcdefgh')).toBe(false);
    expect(goodPassword('12345678')).toBe(false);
  });
});

describe('target after log-in', () => {
  it('keeps to our own pages', () => {
    expect(safeTarget('/campaigns/7?tab=a')).toBe('/campaigns/7?tab=a');
    expect(safeTarget('//evil.example')).toBe('/inbox');
    expect(safeTarget('/\\evil.example')).toBe('/inbox');
    expect(safeTarget('https://evil.example')).toBe('/inbox');
    expect(safeTarget(undefined)).toBe('/inbox');
    expect(safeTarget('/login?to=/x')).toBe('/inbox');
  });
});

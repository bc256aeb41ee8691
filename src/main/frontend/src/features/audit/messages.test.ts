import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from './messages';

const SOURCES = '../java/';
const sources = (readdirSync(SOURCES, { recursive: true }) as string[]).filter((file) => file.endsWith('.java')).map((file) => readFileSync(SOURCES + file, 'utf8'));
const recorded = sources.flatMap((text) => [...text.matchAll(/audit\s*\.record\(\s*"([^"]+)",\s*"([^"]+)"/g)]);

describe('words of the audit', () => {
  it('name every act and thing that is recorded, in both languages', () => {
    expect(recorded.length).toBeGreaterThan(0);
    for (const [, act, thing] of recorded) {
      for (const language of [messages['zh-CN'], messages.en]) {
        expect(language.act, act).toHaveProperty([act!.replaceAll('.', '_')]);
        expect(language.type, thing).toHaveProperty([thing!]);
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { inkBox, pictureOf } from './strokes';

describe('a drawn signature', () => {
  it('is cut to what was drawn', () => {
    expect(inkBox([[{ x: 30, y: 40 }, { x: 90, y: 60 }], [{ x: 50, y: 100 }]])).toEqual({ x: 20, y: 30, width: 80, height: 80 });
  });

  it('is none where nothing was drawn', async () => {
    expect(inkBox([])).toBeUndefined();
    expect(await pictureOf([])).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { cleanCode } from './paperCode';
import { qrPath } from './qrPath';

describe('paper forms', () => {
  it('shouldReadACodeAsScannedOrTyped', () => {
    expect(cleanCode('DUBAN:S7K2M9')).toBe('S7K2M9');
    expect(cleanCode(' s7k-2m9 ')).toBe('S7K2M9');
  });

  it('shouldDrawTheFinderPatternsOfAQrCode', () => {
    const { path, size } = qrPath('DUBAN:S7K2M9');
    expect(size).toBe(21);
    for (const corner of ['M0 0h', `M${size - 1} 0h`, `M0 ${size - 1}h`]) expect(path).toContain(corner);
    expect(path).not.toContain(`M${size} `);
  });
});

import { describe, expect, it } from 'vitest';
import { addCaseParts, partsOf } from './parts';

const load = async () => ({ default: {} });

describe('parts of a case’s page', () => {
  it('stand where they belong: by place, and by process or everywhere', () => {
    addCaseParts([
      { place: 'tab', processes: ['disposition'], title: 'a.tab', load },
      { place: 'act', processes: ['disposition'], load },
      { place: 'act', load },
    ]);
    expect(partsOf('disposition', 'tab').map((p) => p.title)).toEqual(['a.tab']);
    expect(partsOf('disposition', 'act')).toHaveLength(2);
    expect(partsOf('rectification', 'act')).toHaveLength(1);
    expect(partsOf('rectification', 'tab')).toEqual([]);
  });

  it('keep their component, so that a page drawn anew does not load anew', () => {
    expect(partsOf('disposition', 'tab')[0]!.component).toBe(partsOf('disposition', 'tab')[0]!.component);
  });
});

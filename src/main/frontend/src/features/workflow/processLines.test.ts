import { describe, expect, it } from 'vitest';
import { processLines } from './processLines';

const definition = (key: string, deploymentId: string) => ({ id: `${key}:1:x`, key, name: null, version: 1, versionTag: null, deploymentId, resource: '', suspended: false });

describe('processes in force', () => {
  it('names the origin and puts what waits for a decision first', () => {
    const lines = processLines(
      [definition('campaign', 'd1'), definition('declaration', 'd2'), definition('veto', 'd9')],
      [
        { id: 'd1', name: 'campaign', source: 'packaged', deploymentTime: '2026-11-21T09:30:00.000+0800' },
        { id: 'd2', name: 'my own', source: null, deploymentTime: '2026-11-20T10:00:00.000+0800' },
      ],
      [{ id: '7', process: 'declaration', publishedDeployment: 'd2', foundAt: '2026-11-21T09:30' }],
    );
    expect(lines.map((l) => [l.key, l.origin, l.conflict?.id])).toEqual([
      ['declaration', 'published', '7'],
      ['campaign', 'packaged', undefined],
      ['veto', 'unknown', undefined],
    ]);
    expect(lines[1]!.deployedAt).toBe('2026-11-21T09:30:00');
  });
});

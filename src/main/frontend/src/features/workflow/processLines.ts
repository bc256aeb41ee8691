import type { Definition, Deployment, PackagingConflict } from './workflow.api';

/** A process in force, with where it came from and whether a newer package waits. */
export interface ProcessLine {
  id: string;
  key: string;
  name: string;
  version: number;
  tag: string;
  /** Published by a designer rather than with the product; unknown if its deployment was not listed. */
  origin: 'packaged' | 'published' | 'unknown';
  deployedAt: string;
  suspended: boolean;
  conflict?: PackagingConflict;
}

/** What the start-up names as source of its own deployments. */
export const PACKAGED = 'packaged';

/** `2026-11-21T09:30:00.000+0800` without its zone: wall time of the county. */
const wall = (time: string): string => time.slice(0, 19);

export function processLines(definitions: Definition[], deployments: Deployment[], conflicts: PackagingConflict[], packaged = PACKAGED): ProcessLine[] {
  const byId = new Map(deployments.map((d) => [d.id, d]));
  const waiting = new Map(conflicts.map((c) => [c.process, c]));
  return definitions
    .map((d): ProcessLine => {
      const from = byId.get(d.deploymentId);
      const conflict = waiting.get(d.key);
      return {
        id: d.id,
        key: d.key,
        name: d.name || d.key,
        version: d.version,
        tag: d.versionTag ?? '',
        origin: !from ? 'unknown' : from.source === packaged ? 'packaged' : 'published',
        deployedAt: from ? wall(from.deploymentTime) : '',
        suspended: d.suspended,
        ...(conflict && { conflict }),
      };
    })
    .sort((a, b) => Number(!!b.conflict) - Number(!!a.conflict) || a.key.localeCompare(b.key));
}

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { unitApi, type Unit } from '@/shared/unit';
import { campaignApi, type Progress } from './campaign.api';
import { figuresOf, startingUnit } from './useProgress';

const row = (unitCode: string, should: number) => ({ unitCode, unitName: unitCode, should, declared: 1, verified: 0, problems: 0, rectified: 0, overdue: 0 }) as Progress;
const lineage = (...codes: string[]) => ({ lineage: codes.map((code) => ({ code, name: code })) }) as Unit;

describe('figures of a unit', () => {
  beforeEach(() => vi.restoreAllMocks());

  it('shouldAddUpWhatIsBelow', async () => {
    vi.spyOn(campaignApi, 'progress').mockResolvedValue([row('t1', 10), row('t2', 5)]);
    expect(await figuresOf('1', 'county', 'county')).toMatchObject({ own: { should: 15 }, below: [{ unitCode: 't1' }, { unitCode: 't2' }] });
  });

  it('shouldTakeAVillageFromItsTownshipsList', async () => {
    vi.spyOn(campaignApi, 'progress').mockImplementation(async (_, unit) => (unit === 't1' ? [row('v1', 7), row('v2', 3)] : []));
    vi.spyOn(unitApi, 'read').mockResolvedValue(lineage('county', 't1', 'v1'));
    expect(await figuresOf('1', 'v1', 'county')).toMatchObject({ below: [], own: { should: 7 } });
  });

  it('shouldBeginWhereThePermissionBegins', async () => {
    vi.spyOn(unitApi, 'read').mockResolvedValue(lineage('city', 'county'));
    const tops = vi.spyOn(unitApi, 'tops').mockResolvedValue([{ code: 't1' } as Unit]);
    expect(await startingUnit('county')).toBe('t1');
    tops.mockResolvedValue([{ code: 'city' } as Unit]);
    expect(await startingUnit('county')).toBe('county');
  });
});

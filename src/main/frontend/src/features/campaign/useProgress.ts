import type { Ref } from 'vue';
import { useLoad } from '@/shared/load';
import { unitApi } from '@/shared/unit';
import { campaignApi, type Progress } from './campaign.api';
import { total } from './progressOrder';

export interface UnitFigures {
  /** The units below, with their figures; none below a village. */
  below: Progress[];
  own: Omit<Progress, 'unitCode' | 'unitName'>;
}

/** Where the reader's view of a campaign begins: the whole, or the unit his permission begins at. */
export async function startingUnit(campaignUnit: string): Promise<string> {
  const tops = await unitApi.tops('campaign.view');
  const above = (await unitApi.read(campaignUnit)).lineage.map((step) => step.code);
  return !tops.length || tops.some((top) => above.includes(top.code)) ? campaignUnit : tops[0]!.code;
}

/** Figures of a unit; those of a village stand in its township's list. */
export async function figuresOf(campaign: string, unit: string, campaignUnit: string): Promise<UnitFigures> {
  const below = (await campaignApi.progress(campaign, unit)).filter((row) => row.unitCode !== unit);
  if (below.length || unit === campaignUnit) return { below, own: total(below) };
  const parent = (await unitApi.read(unit)).lineage.at(-2)?.code;
  const beside = parent ? await campaignApi.progress(campaign, parent) : [];
  return { below: [], own: beside.find((row) => row.unitCode === unit) ?? total([]) };
}

export const useProgress = (campaign: Ref<string>, unit: Ref<string | undefined>, top: Ref<string | undefined>) =>
  useLoad(
    async () => (unit.value && top.value ? figuresOf(campaign.value, unit.value, top.value) : undefined),
    [campaign, unit, top],
  );

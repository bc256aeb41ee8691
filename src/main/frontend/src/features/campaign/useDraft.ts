import { computed, reactive, ref, toRaw } from 'vue';
import { asProblem, type ApiProblem } from '@/shared/api';
import { campaignApi, type Campaign, type Draft, type Preflight, type Template } from './campaign.api';
import { emptyDraft, missing, steps, type Step } from './draft';

/** A draft being written: loaded, saved with the version seen, checked, submitted. */
export function useDraft(id: string | undefined) {
  const draft = reactive(emptyDraft());
  const templates = ref<Template[]>([]);
  const saved = ref<{ id: number; version: number }>();
  const state = ref<Campaign['state']>('DRAFT');
  const problem = ref<ApiProblem>();
  const busy = ref(false);
  const ready = ref(false);
  const report = ref<Preflight>();
  let clean = '';

  const snapshot = () => JSON.stringify(toRaw(draft));
  const take = (c: Campaign) => {
    const { template, code, name, unitCode, periodFrom, periodTo, leniencyDate, refusalDate, policy, stages, scope, items } = c;
    const own: Draft = {
      template, code, name, unitCode, periodFrom, periodTo, leniencyDate, refusalDate, policy, scope, items,
      stages: stages.map(({ no, name: stage, endsOn }) => ({ no, name: stage, endsOn })),
    };
    Object.assign(draft, own);
    saved.value = { id: c.id, version: c.version };
    state.value = c.state;
    clean = snapshot();
  };

  async function guarded<T>(act: () => Promise<T>): Promise<T | undefined> {
    busy.value = true;
    problem.value = undefined;
    try {
      return await act();
    } catch (e) {
      problem.value = asProblem(e);
      return undefined;
    } finally {
      busy.value = false;
    }
  }

  const load = () =>
    guarded(async () => {
      const [found, campaign] = await Promise.all([campaignApi.templates(), id ? campaignApi.read(id) : undefined]);
      templates.value = found;
      if (campaign) take(campaign);
      else clean = snapshot();
      ready.value = true;
    });

  const save = () =>
    guarded(async () => {
      if (snapshot() === clean && saved.value) return true;
      if (saved.value) await campaignApi.update(saved.value.id, saved.value.version, draft);
      const key = saved.value?.id ?? (await campaignApi.create(draft)).id;
      take(await campaignApi.read(key));
      report.value = undefined;
      return true;
    });

  const check = () =>
    guarded(async () => {
      if (saved.value) report.value = await campaignApi.preflight(saved.value.id);
    });

  const submit = () =>
    guarded(async () => {
      await campaignApi.submit(saved.value!.id);
      return true;
    });

  const lacks = computed(
    () => Object.fromEntries(steps.map((step) => [step, missing(draft, step)])) as Record<Step, string[]>,
  );
  const dirty = () => ready.value && snapshot() !== clean;

  return { draft, templates, saved, state, problem, busy, ready, report, lacks, load, save, check, submit, dirty };
}

import { shallowRef, watch, type Ref } from 'vue';
import { unitApi, type UnitStep } from './unit.api';

/** The units from `top` down to `code`, for breadcrumbs. */
export function useTrail(top: Ref<string | undefined>, code: Ref<string | undefined>) {
  const trail = shallowRef<UnitStep[]>([]);
  watch(
    [top, code],
    async ([from, to]) => {
      if (!from || !to) return;
      try {
        const { lineage } = await unitApi.read(to);
        trail.value = lineage.slice(Math.max(0, lineage.findIndex((step) => step.code === from)));
      } catch {
        trail.value = [];
      }
    },
    { immediate: true },
  );
  return trail;
}

import { shallowRef, watch, type Ref } from 'vue';
import { unitApi, type Unit } from './unit.api';

/** The units from `top` down to `code`, for breadcrumbs. */
export function useTrail(top: Ref<string | undefined>, code: Ref<string | undefined>) {
  const trail = shallowRef<Unit[]>([]);
  watch(
    [top, code],
    async ([from, to]) => {
      if (!from || !to) return;
      const unit = await unitApi.read(to);
      const codes = unit.path.split('/').filter(Boolean);
      const within = codes.slice(Math.max(0, codes.indexOf(from)));
      trail.value = await Promise.all(within.map((c) => (c === to ? unit : unitApi.read(c))));
    },
    { immediate: true },
  );
  return trail;
}

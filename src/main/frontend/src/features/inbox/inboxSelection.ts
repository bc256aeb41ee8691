import { defineStore } from 'pinia';
import { computed, ref } from 'vue';

/** As many as are completed in one batch. */
export const MOST = 200;

/** Tasks chosen in the list to be done together; kept while samples of them are opened. */
export const useInboxSelection = defineStore('inboxSelection', () => {
  const on = ref(false);
  const ids = ref<string[]>([]);
  const full = computed(() => ids.value.length >= MOST);

  const has = (id: string): boolean => ids.value.includes(id);
  function toggle(id: string): void {
    if (has(id)) ids.value = ids.value.filter((i) => i !== id);
    else if (!full.value) ids.value = [...ids.value, id];
  }
  const choose = (all: string[]): void => void (ids.value = [...new Set(all)].slice(0, MOST));
  const drop = (gone: string[]): void => void (ids.value = ids.value.filter((id) => !gone.includes(id)));
  function stop(): void {
    on.value = false;
    ids.value = [];
  }

  return { on, ids, full, has, toggle, choose, drop, stop };
});

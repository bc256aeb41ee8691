import { computed, onScopeDispose, ref, shallowRef, watch, type WatchSource } from 'vue';
import { asProblem, type ApiProblem, type Page } from '@/shared/api';

/** A list that grows page by page; starts anew whenever `on` changes. */
export function useKeyset<T>(load: (after?: string) => Promise<Page<T>>, on?: WatchSource | WatchSource[]) {
  const items = shallowRef<T[]>([]);
  const next = ref<string | null>(null);
  const problem = shallowRef<ApiProblem>();
  const loading = ref(false);
  const loaded = ref(false);
  let turn = 0;

  async function fetchPage(after?: string): Promise<void> {
    const mine = ++turn;
    loading.value = true;
    problem.value = undefined;
    try {
      const page = await load(after);
      if (mine !== turn) return;
      items.value = after ? [...items.value, ...page.items] : page.items;
      next.value = page.next ?? null;
      loaded.value = true;
    } catch (e) {
      if (mine === turn) problem.value = asProblem(e);
    } finally {
      if (mine === turn) loading.value = false;
    }
  }

  const reload = () => fetchPage();
  const more = async () => {
    if (next.value && !loading.value) await fetchPage(next.value);
  };

  if (on)
    watch(on as WatchSource, () => {
      items.value = [];
      loaded.value = false;
      void reload();
    });
  onScopeDispose(() => turn++);
  void reload();

  const empty = computed(() => loaded.value && items.value.length === 0);
  return { items, next, problem, loading, loaded, empty, reload, more };
}

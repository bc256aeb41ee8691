import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef, type WatchSource } from 'vue';
import { asProblem, type ApiProblem } from '@/shared/api';

export interface Loaded<T> {
  data: ShallowRef<T | undefined>;
  problem: ShallowRef<ApiProblem | undefined>;
  loading: Ref<boolean>;
  reload: () => Promise<void>;
}

/**
 * Loads once now and again whenever `on` changes. An answer that comes after a newer question is
 * dropped.
 */
export function useLoad<T>(load: () => Promise<T>, on?: WatchSource | WatchSource[]): Loaded<T> {
  const data = shallowRef<T>();
  const problem = shallowRef<ApiProblem>();
  const loading = ref(false);
  let turn = 0;

  async function reload(): Promise<void> {
    const mine = ++turn;
    loading.value = true;
    try {
      const answer = await load();
      if (mine !== turn) return;
      data.value = answer;
      problem.value = undefined;
    } catch (e) {
      if (mine === turn) problem.value = asProblem(e);
    } finally {
      if (mine === turn) loading.value = false;
    }
  }

  if (on) watch(on as WatchSource, reload);
  onScopeDispose(() => turn++);
  void reload();
  return { data, problem, loading, reload };
}

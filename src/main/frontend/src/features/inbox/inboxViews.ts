import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import { asProblem, type ApiProblem } from '@/shared/api';
import { boxesApi, type InboxView } from './boxes.api';
import { filterOf, keyOf, queryOf, type InboxFilter } from './inboxRoute';

/** A view keeps what the address says, the box apart. */
export function savedQuery(filter: InboxFilter): string {
  const words = new URLSearchParams(queryOf(filter) as Record<string, string>);
  words.delete('box');
  return words.toString();
}

export const filterOfView = (view: Pick<InboxView, 'box' | 'query'>): InboxFilter =>
  filterOf({ ...Object.fromEntries(new URLSearchParams(view.query)), box: view.box });

/** Which of the views is shown. */
export const viewShown = (views: InboxView[], filter: InboxFilter): InboxView | undefined =>
  views.find((v) => keyOf(filterOfView(v)) === keyOf(filter));

/** Saved views, read once and kept while the page lives. */
export const useInboxViews = defineStore('inboxViews', () => {
  const views = shallowRef<InboxView[]>([]);
  const problem = shallowRef<ApiProblem>();
  const loaded = ref(false);

  async function reload(): Promise<void> {
    try {
      views.value = await boxesApi.views();
      problem.value = undefined;
      loaded.value = true;
    } catch (e) {
      problem.value = asProblem(e);
    }
  }
  const ensure = async () => {
    if (!loaded.value) await reload();
  };

  return { views, problem, loaded, reload, ensure };
});

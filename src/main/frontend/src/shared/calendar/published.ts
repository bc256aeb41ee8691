import { ref, toValue, watch, type MaybeRefOrGetter, type Ref } from 'vue';
import { api, type Filled } from '@/shared/api';

const asked = new Map<string, Promise<boolean>>();

/** Whether the holidays of a year are published; unknown counts as published. */
function isPublished(year: string): Promise<boolean> {
  let answer = asked.get(year);
  if (!answer) {
    answer = api.get<Filled<'CalendarYearView', 'source'>>(`/api/calendar/${year}`).then(
      (y) => y.published,
      () => {
        asked.delete(year);
        return true;
      },
    );
    asked.set(year, answer);
  }
  return answer;
}

/** A limit in a year whose holidays are not yet published may still move. */
export function useProvisional(date: MaybeRefOrGetter<string | null | undefined>): Ref<boolean> {
  const provisional = ref(false);
  let turn = 0;
  watch(
    () => toValue(date)?.slice(0, 4),
    async (year) => {
      const mine = ++turn;
      provisional.value = false;
      if (!year) return;
      const published = await isPublished(year);
      if (mine === turn) provisional.value = !published;
    },
    { immediate: true },
  );
  return provisional;
}

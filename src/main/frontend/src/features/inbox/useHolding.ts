import { computed, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useSession } from '@/shared/session';
import { askReason, confirmAct, sayDone, sayProblem } from '@/shared/ui';
import { inboxApi, type TaskDetail } from './inbox.api';

/** Who has the task in hand, and taking it up, giving it back, stepping aside. */
export function useHolding(task: () => TaskDetail, changed: () => void, recused: () => void) {
  const { t } = useI18n();
  const session = useSession();
  const busy = ref(false);

  const holder = computed(() => task().claimedBy ?? task().assignee ?? undefined);
  const mine = computed(() => task().claimedByMe ?? (!!holder.value && holder.value === session.me?.name));
  const canClaim = computed(() => task().canClaim ?? (task().canComplete && !holder.value));

  async function attempt(act: () => Promise<void>, then: () => void): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    try {
      await act();
      then();
    } catch (e) {
      sayProblem(e);
      changed();
    } finally {
      busy.value = false;
    }
  }

  const claim = () =>
    attempt(() => inboxApi.claim(task().taskId), () => {
      sayDone(t('inbox.task.claimed'));
      changed();
    });

  async function release(): Promise<void> {
    if (!(await confirmAct({ name: t('inbox.task.release'), what: t('inbox.task.releaseWhat') }))) return;
    await attempt(() => inboxApi.release(task().taskId), () => {
      sayDone(t('inbox.task.released'));
      changed();
    });
  }

  async function recuse(): Promise<void> {
    const reason = await askReason({
      name: t('inbox.task.recuse'),
      what: t('inbox.task.recuseWhat'),
      label: t('inbox.task.recuseReason'),
      destructive: true,
    });
    if (reason) await attempt(() => inboxApi.recuse(task().taskId, reason), recused);
  }

  return { holder, mine, canClaim, busy, claim, release, recuse };
}

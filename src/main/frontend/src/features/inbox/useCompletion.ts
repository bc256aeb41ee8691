import { onBeforeUnmount, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { asProblem, requestKey, whenBackOnline, type ApiProblem, type FieldProblem } from '@/shared/api';
import { labelAt, type FormData } from '@/shared/form';
import { inboxApi, type Completion, type TaskDetail } from './inbox.api';
import type { useDraft } from './useDraft';
import type { useMaterials } from './useMaterials';

interface FormHandle {
  answers(): FormData;
  current(): FormData;
  validate(): FieldProblem[];
  show(problems: FieldProblem[]): void;
  focus(path: string): void;
}

interface Parts {
  task: () => TaskDetail;
  form: () => FormHandle | null;
  materials: ReturnType<typeof useMaterials>;
  draft: Pick<ReturnType<typeof useDraft>, 'keep' | 'end'>;
  onDone: () => void;
  onStale: () => void;
  /** Brings the summary into sight. */
  show: () => void;
}

const PAUSES = [4_000, 8_000, 15_000, 30_000];

/**
 * Submitting a task: checked here first, then by the server; what was typed is never lost. Where no answer comes
 * the very same submission is sent again with the same key until one does, so it counts once.
 */
export function useCompletion({ task, form, materials, draft, onDone, onStale, show }: Parts) {
  const { t } = useI18n();
  const busy = ref(false);
  const tried = ref(false);
  const stale = ref(false);
  const declared = ref(false);
  const trouble = shallowRef<{ title: string; problems: FieldProblem[] }>();
  /** Sent, and not answered yet. */
  const unheard = shallowRef<Completion>();
  const key = requestKey();
  const id = task().taskId;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function complain(title: string, problems: FieldProblem[] = []): void {
    trouble.value = { title, problems };
    requestAnimationFrame(show);
  }

  /** Everything the page itself can see to be missing. */
  function lacks(): boolean {
    const schema = task().form?.schema;
    const problems = (form()?.validate() ?? []).map((p) => ({ path: p.path, message: `${schema ? labelAt(schema, p.path) : p.path}：${p.message}` }));
    if (materials.missing.value.length)
      problems.push({ path: '', message: t('inbox.task.missing', { names: materials.missing.value.map((m) => m.name).join('、') }) });
    if (task().relationDeclarationNeeded && !declared.value) problems.push({ path: '', message: t('inbox.task.declareNeeded') });
    if (problems.length) complain(t('inbox.task.fix', { n: problems.length }), problems);
    return problems.length > 0;
  }

  function completion(): Completion {
    const { version, assist, canComplete, subjectPersonId } = task();
    return {
      data: form()?.answers() ?? {},
      requestKey: key,
      version,
      attachmentIds: materials.ids.value,
      ...(assist && !canComplete && subjectPersonId ? { forPersonId: subjectPersonId } : {}),
      ...(declared.value ? { relationDeclared: true } : {}),
    };
  }

  async function submit(): Promise<void> {
    if (busy.value) return;
    if (unheard.value) return again();
    tried.value = true;
    trouble.value = undefined;
    stale.value = false;
    if (lacks()) return;
    tries = 0;
    await send(completion());
  }

  /** Sends what is still unanswered once more, now. */
  async function again(): Promise<void> {
    if (unheard.value && !busy.value) await send(unheard.value);
  }

  async function send(what: Completion): Promise<void> {
    clearTimeout(timer);
    busy.value = true;
    try {
      await inboxApi.complete(id, what);
      done();
    } catch (e) {
      const problem = asProblem(e);
      if (problem.isUnheard) wait(what);
      else refused(problem);
    } finally {
      busy.value = false;
    }
  }

  function done(): void {
    unheard.value = undefined;
    draft.end();
    onDone();
  }

  function wait(what: Completion): void {
    unheard.value = what;
    trouble.value = undefined;
    timer = setTimeout(() => void again(), PAUSES[Math.min(tries++, PAUSES.length - 1)]);
  }

  function refused(problem: ApiProblem): void {
    unheard.value = undefined;
    complain(problem.message, problem.problems);
    form()?.show(problem.problems);
    if (problem.isConflict) {
      draft.keep();
      stale.value = true;
      onStale();
    }
  }

  /** Back to the form; if it had arrived after all, it is done. */
  async function stopWaiting(): Promise<void> {
    clearTimeout(timer);
    unheard.value = undefined;
    try {
      await inboxApi.task(id);
    } catch (e) {
      if ([404, 410].includes(asProblem(e).status)) done();
    }
  }

  const stopListening = whenBackOnline(() => void again());
  onBeforeUnmount(() => {
    stopListening();
    clearTimeout(timer);
    if (unheard.value) draft.keep();
  });

  return { busy, tried, stale, declared, trouble, unheard, submit, again, stopWaiting };
}

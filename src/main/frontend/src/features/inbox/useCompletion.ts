import { onBeforeUnmount, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { asProblem, requestKey, type FieldProblem } from '@/shared/api';
import { labelsOf, type FormData } from '@/shared/form';
import { draftOf, dropDraft, keepDraft } from './drafts';
import { inboxApi, type Completion, type TaskDetail } from './inbox.api';
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
  onDone: () => void;
  onStale: () => void;
  /** Brings the summary into sight. */
  show: () => void;
}

/** Submitting a task: checked here first, then by the server; what was typed is never lost. */
export function useCompletion({ task, form, materials, onDone, onStale, show }: Parts) {
  const { t } = useI18n();
  const busy = ref(false);
  const tried = ref(false);
  const stale = ref(false);
  const declared = ref(false);
  const trouble = shallowRef<{ title: string; problems: FieldProblem[] }>();
  const key = requestKey();
  const id = task().taskId;
  let touched = false;
  let done = false;

  function keep(): void {
    if (touched && !done && form()) keepDraft(id, form()!.current());
  }
  onBeforeUnmount(keep);

  function complain(title: string, problems: FieldProblem[] = []): void {
    trouble.value = { title, problems };
    requestAnimationFrame(show);
  }

  /** Everything the page itself can see to be missing. */
  function lacks(): boolean {
    const labels = task().form ? labelsOf(task().form!.schema) : {};
    const problems = (form()?.validate() ?? []).map((p) => ({ path: p.path, message: `${labels[p.path] ?? p.path}：${p.message}` }));
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
    tried.value = true;
    trouble.value = undefined;
    stale.value = false;
    if (lacks()) return;
    busy.value = true;
    try {
      await inboxApi.complete(id, completion());
      done = true;
      dropDraft(id);
      onDone();
    } catch (e) {
      const problem = asProblem(e);
      complain(problem.message, problem.problems);
      form()?.show(problem.problems);
      if (problem.isConflict) {
        touched = true;
        keep();
        stale.value = true;
        onStale();
      }
    } finally {
      busy.value = false;
    }
  }

  /** What the form starts with: what the server knows, under what was typed before. */
  const initial = (data?: FormData | null): FormData => ({ ...data, ...draftOf(id) });

  return { busy, tried, stale, declared, trouble, submit, keep, initial, touch: () => (touched = true) };
}

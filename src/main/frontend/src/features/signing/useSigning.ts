import { computed, ref, shallowReactive, shallowRef } from 'vue';
import { asProblem, type ApiProblem } from '@/shared/api';
import type { FormData } from '@/shared/form';
import { carried } from './carry';
import { signingApi, type OpenSheet, type Sheet } from './signing.api';

export type Mark = 'unseen' | 'seen' | 'signed' | 'aside' | 'failed';

/**
 * One sitting: a stack of sheets of one kind, opened one by one. A sheet can only be signed while it
 * is the one that lies open, so each is seen singly.
 *
 * @param known what the system knows and nobody should type, by field
 */
export function useSigning(sheets: Sheet[], known: FormData = {}) {
  const marks = shallowReactive(new Map<string, Mark>(sheets.map((s) => [s.taskId, 'unseen'])));
  const at = ref(-1);
  const open = shallowRef<OpenSheet>();
  const problem = shallowRef<ApiProblem>();
  /** Why the server did not take the signature. */
  const refusal = ref<string>();
  const busy = ref(false);
  let carry: FormData = known;

  const current = computed(() => sheets[at.value]);
  const signed = computed(() => [...marks.values()].filter((m) => m === 'signed').length);
  const left = computed(() => sheets.filter((s) => marks.get(s.taskId) !== 'signed').length);
  const initial = computed<FormData>(() => ({ ...open.value?.form?.data, ...carry }));

  async function show(index: number): Promise<void> {
    const sheet = sheets[index];
    if (!sheet || busy.value) return;
    at.value = index;
    open.value = undefined;
    problem.value = undefined;
    refusal.value = undefined;
    if (marks.get(sheet.taskId) === 'signed') return;
    try {
      const found = await signingApi.open(sheet.taskId);
      if (sheets[at.value] !== sheet) return;
      open.value = found;
      if (marks.get(sheet.taskId) === 'unseen') marks.set(sheet.taskId, 'seen');
    } catch (e) {
      if (sheets[at.value] !== sheet) return;
      problem.value = asProblem(e);
      marks.set(sheet.taskId, 'failed');
    }
  }

  /** The next sheet not yet signed: first those never put aside, then those that were. */
  function next(): Promise<void> {
    const order = sheets.map((_, i) => (at.value + 1 + i) % sheets.length);
    const fresh = order.find((i) => ['unseen', 'seen'].includes(marks.get(sheets[i]!.taskId)!));
    const later = order.find((i) => marks.get(sheets[i]!.taskId) === 'aside');
    const to = fresh ?? later;
    return to === undefined ? show(at.value) : show(to);
  }

  /** @param declared that its signer declared, on this sheet, not to be related to the person */
  async function sign(answers: FormData, declared = false): Promise<boolean> {
    const sheet = open.value;
    if (!sheet || busy.value || sheet.taskId !== current.value?.taskId) return false;
    busy.value = true;
    problem.value = undefined;
    refusal.value = undefined;
    try {
      const result = await signingApi.sign({
        taskId: sheet.taskId,
        version: sheet.version,
        requestKey: `${sheet.taskId}:${sheet.version}`,
        data: answers,
        relationDeclared: declared,
      });
      if (!result.signed) {
        refusal.value = result.message ?? '';
        return false;
      }
      marks.set(sheet.taskId, 'signed');
      if (sheet.form) carry = { ...known, ...carried(sheet.form.schema, answers) };
      return true;
    } catch (e) {
      problem.value = asProblem(e);
      return false;
    } finally {
      busy.value = false;
    }
  }

  function putAside(): Promise<void> {
    if (current.value) marks.set(current.value.taskId, 'aside');
    return next();
  }

  return { marks, at, open, current, problem, refusal, busy, signed, left, initial, show, next, sign, putAside };
}

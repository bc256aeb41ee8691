import { ElMessage } from 'element-plus';
import { asProblem } from '@/shared/api';
import { t } from '@/shared/i18n';

export function sayDone(message = t('state.done')): void {
  ElMessage({ message, type: 'success', grouping: true, duration: 2500 });
}

/** Shows what went wrong; for acts that have no place on the page for it. */
export function sayProblem(e: unknown): void {
  const problem = asProblem(e);
  if (problem.status === 401) return;
  const more = problem.problems.map((p) => p.message).filter(Boolean);
  ElMessage({ message: [problem.message, ...more.slice(0, 3)].join(' '), type: 'error', grouping: true, duration: 6000, showClose: true });
}

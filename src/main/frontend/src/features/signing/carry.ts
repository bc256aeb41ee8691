import type { FormData, FormSchema } from '@/shared/form';

interface Component {
  type?: string;
  key?: string;
  readonly?: boolean;
  disabled?: boolean;
  values?: { value: unknown }[];
  validate?: { required?: boolean };
}

/**
 * What the next sheet starts with from the one just signed: the usual way (first option), the
 * declarations and the signature that every sheet asks for. Reasons and exceptions are never
 * carried: they belong to one sheet.
 */
export function carried(schema: FormSchema, signed: FormData): FormData {
  const next: FormData = {};
  for (const part of ((schema as { components?: unknown }).components ?? []) as Component[]) {
    const { key, type, validate } = part;
    if (!key || part.readonly || part.disabled || !(key in signed)) continue;
    const value = signed[key];
    if ((type === 'radio' || type === 'select') && value !== undefined && part.values?.[0]?.value === value) next[key] = value;
    if (type === 'checkbox' && validate?.required && value === true) next[key] = true;
    if (type === 'textfield' && validate?.required && typeof value === 'string') next[key] = value;
  }
  return next;
}

/** The kinds of task in a list, the most frequent first. */
export function taskKinds(sheets: { processKey: string; taskName: string }[]): { key: string; name: string; count: number }[] {
  const found = new Map<string, { key: string; name: string; count: number }>();
  for (const { processKey, taskName } of sheets) {
    const key = `${processKey}/${taskName}`;
    const kind = found.get(key) ?? { key, name: taskName, count: 0 };
    kind.count++;
    found.set(key, kind);
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

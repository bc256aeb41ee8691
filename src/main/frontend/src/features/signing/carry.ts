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

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
 * What the next sheet starts with from the one just signed: the usual way (first option) and the
 * signature that every sheet asks for. Reasons, exceptions and declarations are never carried: they
 * belong to one sheet, and nobody declares anything of a person he has not yet seen.
 */
export function carried(schema: FormSchema, signed: FormData): FormData {
  const next: FormData = {};
  for (const part of ((schema as { components?: unknown }).components ?? []) as Component[]) {
    const { key, type, validate } = part;
    if (!key || part.readonly || part.disabled || !(key in signed)) continue;
    const value = signed[key];
    if ((type === 'radio' || type === 'select') && value !== undefined && part.values?.[0]?.value === value) next[key] = value;
    if (type === 'textfield' && validate?.required && typeof value === 'string') next[key] = value;
  }
  return next;
}

/** The sheet's own box for declaring that its signer is not related to the person, if it has one. */
export function relationBox(schema: FormSchema | undefined): string | undefined {
  const parts = ((schema as { components?: unknown } | undefined)?.components ?? []) as Component[];
  return parts.find((part) => part.type === 'checkbox' && part.key === 'noRelation')?.key;
}

/** The parts of a Camunda Form the pages look at. */
export interface FormField {
  id?: string;
  key?: string;
  type: string;
  label?: string;
  dateLabel?: string;
  timeLabel?: string;
  text?: string;
  description?: string;
  disabled?: boolean | string;
  readonly?: boolean | string;
  path?: string;
  values?: { label: string; value: unknown }[];
  components?: FormField[];
  validate?: Record<string, unknown>;
  [other: string]: unknown;
}

export interface FormSchema {
  id?: string;
  type?: string;
  components: FormField[];
  [other: string]: unknown;
}

export type FormData = Record<string, unknown>;

const isTrue = (flag: unknown): boolean => flag === true || flag === '=true';

/** Every field with a key, with its full key (groups may add a path). */
export function keyedFields(schema: FormSchema): { path: string; field: FormField }[] {
  const found: { path: string; field: FormField }[] = [];
  const walk = (fields: FormField[], above: string[]) => {
    for (const field of fields) {
      const path = field.path ? [...above, field.path] : above;
      if (field.components) walk(field.components, path);
      else if (field.key) found.push({ path: [...above, field.key].join('.'), field });
    }
  };
  walk(schema.components ?? [], []);
  return found;
}

function read(data: FormData, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (at && typeof at === 'object' ? (at as FormData)[key] : undefined), data);
}

function write(data: FormData, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  let at = data;
  for (const key of keys) at = (at[key] ??= {}) as FormData;
  at[last] = value;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * What may be sent: fields the task only shows are not writable, and the server refuses them; empty
 * answers are left out.
 */
export function writable(schema: FormSchema, data: FormData): FormData {
  const answer: FormData = {};
  take(schema.components ?? [], [], data, answer);
  return answer;
}

function take(fields: FormField[], above: string[], data: FormData, answer: FormData): void {
  for (const field of fields) {
    const path = field.path ? [...above, field.path] : above;
    if (field.type === 'dynamiclist') {
      const rows = read(data, path.join('.'));
      if (Array.isArray(rows)) write(answer, path.join('.'), rows.map((row) => ofRow(field, row)));
    } else if (field.components) {
      take(field.components, path, data, answer);
    } else if (field.key && !isTrue(field.readonly) && !isTrue(field.disabled)) {
      const key = [...above, field.key].join('.');
      const value = read(data, key);
      if (!isEmpty(value)) write(answer, key, value);
    }
  }
}

function ofRow(list: FormField, row: unknown): FormData {
  const kept: FormData = {};
  take(list.components ?? [], [], (row ?? {}) as FormData, kept);
  return kept;
}

/** A submitted form in words: label and answer, options by their labels; rows of a list with their number. */
export function answersInWords(schema: FormSchema, data: FormData): { path: string; label: string; value: string }[] {
  const lines: { path: string; label: string; value: string }[] = [];
  const say = (fields: FormField[], above: string[], words: string[]) => {
    for (const field of fields) {
      const path = field.path ? [...above, field.path] : above;
      if (field.type === 'dynamiclist') {
        const rows = read(data, path.join('.'));
        if (Array.isArray(rows)) rows.forEach((_, i) => say(field.components ?? [], [...path, String(i)], [...words, rowName(field, i)]));
      } else if (field.components) {
        say(field.components, path, words);
      } else if (field.key) {
        const key = [...above, field.key].join('.');
        const value = inWords(field, read(data, key));
        if (value !== '') lines.push({ path: key, label: [...words, nameOf(field, key)].join(' · '), value });
      }
    }
  };
  say(schema.components ?? [], [], []);
  return lines;
}

const rowName = (list: FormField, index: number): string => `${list.label || list.path || ''} ${index + 1}`.trim();

/** How a field is called, also one in a row: `witnesses.0.name` is 证人 1 · 姓名. */
export function labelAt(schema: FormSchema, wanted: string): string {
  const find = (fields: FormField[], above: string[], words: string[]): string | undefined => {
    for (const field of fields) {
      const path = field.path ? [...above, field.path] : above;
      const at = path.join('.');
      if (field.type === 'dynamiclist') {
        if (wanted === at) return [...words, field.label || at].join(' · ');
        const row = wanted.startsWith(`${at}.`) ? Number(wanted.slice(at.length + 1).split('.')[0]) : NaN;
        const found = Number.isInteger(row) && find(field.components ?? [], [...path, String(row)], [...words, rowName(field, row)]);
        if (found) return found;
      } else if (field.components) {
        const found = find(field.components, path, words);
        if (found) return found;
      } else if (field.key && [...above, field.key].join('.') === wanted) {
        return [...words, nameOf(field, wanted)].join(' · ');
      }
    }
    return undefined;
  };
  return find(schema.components ?? [], [], []) ?? wanted;
}

const nameOf = (field: FormField, path: string): string => field.label || field.dateLabel || field.timeLabel || path;

function inWords(field: FormField, value: unknown): string {
  if (isEmpty(value)) return '';
  const labelOf = (v: unknown) => field.values?.find((o) => o.value === v)?.label ?? String(v);
  if (Array.isArray(value)) return value.map(labelOf).join('、');
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  return labelOf(value);
}

export function labelsOf(schema: FormSchema): Record<string, string> {
  return Object.fromEntries(keyedFields(schema).map(({ path, field }) => [path, nameOf(field, path)]));
}

import { Form } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import '@bpmn-io/form-js-viewer/dist/assets/flatpickr/light.css';
import './formJs.css';
import flatpickr from 'flatpickr';
import { Mandarin } from 'flatpickr/dist/l10n/zh.js';
import { lang } from '@/shared/i18n';
import { phrased } from './phrasedText';
import type { FormData, FormField, FormSchema } from './schema';
import { inOurWords } from './words';

interface Validator {
  validateFieldInstance(instance: { id: string }, value: unknown): string[];
}
interface Registry {
  get(id: string): FormField;
  getAll(): FormField[];
}
/** A field as it stands on the page; in a list once per row. */
interface Instance {
  id: string;
  valuePath: (string | number)[];
  indexes?: Record<string, number>;
}
interface Instances {
  getAllKeyed(): Instance[];
}
/** By field; in rows below the rows' numbers. */
interface Errors {
  [key: string]: string[] | Errors;
}

/** Says validation messages in the reader's language. */
function SpokenValidator(this: void, validator: Validator, registry: Registry) {
  const check = validator.validateFieldInstance.bind(validator);
  validator.validateFieldInstance = (instance, value) => {
    const field = registry.get(instance.id);
    return check(instance, value).map((message) => inOurWords(message, field));
  };
  return {};
}
SpokenValidator.$inject = ['validator', 'formFieldRegistry'];

const spoken = { __init__: ['spokenValidator'], spokenValidator: ['factory', SpokenValidator] };

/** A rendered form: what the pages need of form-js. */
export interface RenderedForm {
  data(): FormData;
  /** Checks all fields; the paths with their messages. */
  validate(): { path: string; message: string }[];
  /** Shows what the server said at the fields. */
  show(problems: { path: string; message: string }[]): void;
  focus(path: string): void;
  setReadOnly(value: boolean): void;
  onChange(listener: () => void): void;
  destroy(): void;
}

export async function renderForm(container: HTMLElement, schema: FormSchema, data: FormData, readOnly: boolean): Promise<RenderedForm> {
  if (lang() === 'zh-CN') flatpickr.localize({ ...Mandarin, firstDayOfWeek: 1 });
  const form = new Form({ container, additionalModules: [spoken as never, phrased as never], properties: { readOnly } });
  await form.importSchema(schema as never, data as never);
  const state = () => form._getState() as unknown as { data: FormData; errors: Errors };
  const instances = () => (form.get('formFieldInstanceRegistry') as unknown as Instances).getAllKeyed();
  const pathOf = (i: Instance) => i.valuePath.join('.');
  const placeOf = (i: Instance) => [i.id, ...Object.values(i.indexes ?? {}).map(String)];
  /** The field of the path; of a whole list its first one. */
  const at = (path: string) => instances().find((i) => pathOf(i) === path) ?? instances().find((i) => pathOf(i).startsWith(`${path}.`));
  return {
    data: () => (readOnly ? state().data : (form._getSubmitData() as FormData)),
    validate: () => {
      const errors = form.validate() as unknown as Errors;
      return instances().flatMap((i) => messagesAt(errors, placeOf(i)).map((message) => ({ path: pathOf(i), message })));
    },
    show: (problems) => {
      const errors: Errors = {};
      for (const p of problems) {
        const instance = p.path ? at(p.path) : undefined;
        if (instance) addTo(errors, placeOf(instance), p.message);
      }
      form._setState({ errors } as never);
    },
    focus: (path) => {
      const instance = at(path);
      if (!instance) return;
      const id = CSS.escape(placeOf(instance).join('_'));
      const target = container.querySelector<HTMLElement>(`[id$="-${id}"], [id*="-${id}-"]`);
      target?.scrollIntoView({ block: 'center', behavior: 'smooth' });
      target?.focus({ preventScroll: true });
    },
    setReadOnly: (value) => form.setProperty('readOnly', value),
    onChange: (listener) => form.on('changed', 500, listener),
    destroy: () => form.destroy(),
  };
}

function messagesAt(errors: Errors, place: string[]): string[] {
  const found = place.reduce<Errors | string[] | undefined>((e, key) => (e && !Array.isArray(e) ? e[key] : (e as unknown as Errors[])?.[Number(key)]), errors);
  return Array.isArray(found) && typeof found[0] === 'string' ? found : [];
}

function addTo(errors: Errors, place: string[], message: string): void {
  const last = place.at(-1)!;
  let e = errors;
  for (const key of place.slice(0, -1)) e = (e[key] ??= {}) as Errors;
  ((e[last] ??= []) as string[]).push(message);
}

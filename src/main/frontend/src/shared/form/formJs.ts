import { Form } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import '@bpmn-io/form-js-viewer/dist/assets/flatpickr/light.css';
import './formJs.css';
import flatpickr from 'flatpickr';
import { Mandarin } from 'flatpickr/dist/l10n/zh.js';
import { lang } from '@/shared/i18n';
import { keyedFields, type FormData, type FormField, type FormSchema } from './schema';
import { inOurWords } from './words';

interface Validator {
  validateFieldInstance(instance: { id: string }, value: unknown): string[];
}
interface Registry {
  get(id: string): FormField;
  getAll(): FormField[];
}
type Errors = Record<string, string[]>;

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
  const form = new Form({ container, additionalModules: [spoken as never], properties: { readOnly } });
  await form.importSchema(schema as never, data as never);
  const state = () => form._getState() as unknown as { data: FormData; errors: Errors };
  const registry = form.get('formFieldRegistry') as unknown as Registry;
  const paths = new Map<string, string>();
  for (const { path, field } of keyedFields(schema)) {
    const found = registry.getAll().find((f) => (field.id ? f.id === field.id : f.key === field.key));
    if (found?.id) paths.set(found.id, path);
  }
  const idOf = (path: string) => [...paths].find(([, p]) => p === path)?.[0];
  return {
    data: () => (readOnly ? state().data : (form._getSubmitData() as FormData)),
    validate: () =>
      Object.entries(form.validate() as Errors).flatMap(([id, messages]) =>
        [messages].flat().map((message) => ({ path: paths.get(id) ?? '', message: String(message) })),
      ),
    show: (problems) => {
      const errors: Errors = {};
      for (const p of problems) {
        const id = idOf(p.path);
        if (id) (errors[id] ??= []).push(p.message);
      }
      form._setState({ errors } as never);
    },
    focus: (path) => {
      const id = idOf(path);
      const target = id ? container.querySelector<HTMLElement>(`[id$="-${CSS.escape(id)}"], [id*="-${CSS.escape(id)}-"]`) : null;
      target?.scrollIntoView({ block: 'center', behavior: 'smooth' });
      target?.focus({ preventScroll: true });
    },
    setReadOnly: (value) => form.setProperty('readOnly', value),
    onChange: (listener) => form.on('changed', 500, listener),
    destroy: () => form.destroy(),
  };
}

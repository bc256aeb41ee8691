import { Textarea } from '@bpmn-io/form-js-viewer';
import { h, type ComponentType } from 'preact';
import { t } from '@/shared/i18n';

/** Fired at a text area whose writer asks for phrases; what is chosen is put where he writes. */
export interface PhrasesAsked {
  /** The button, to stand beside. */
  at: HTMLElement;
  /** What is written so far. */
  written: string;
  put: (phrase: string) => void;
}

export const PHRASES_ASKED = 'duban-phrases';

interface TextProps {
  disabled?: boolean;
  readonly?: boolean;
  field: { label?: string };
  onChange: (change: { value: string }) => void;
}

type TextComponent = ComponentType<TextProps> & { config: unknown };
const Plain = Textarea as unknown as TextComponent;

/** The phrase takes the place of what is marked, else it goes where the writing stands. */
export function withPhrase(written: string, phrase: string, from = written.length, to = from): string {
  return written.slice(0, from) + phrase + written.slice(to);
}

/** A text area of form-js with a button that offers the writer's phrases. */
function PhrasedText(props: TextProps) {
  const area = h(Plain, props);
  if (props.disabled || props.readonly) return area;
  const ask = (event: MouseEvent) => {
    const at = event.currentTarget as HTMLElement;
    const text = at.parentElement!.querySelector('textarea')!;
    const put = (phrase: string) => {
      const value = withPhrase(text.value, phrase, text.selectionStart, text.selectionEnd);
      props.onChange({ value });
      text.focus();
    };
    const detail: PhrasesAsked = { at, written: text.value, put };
    at.dispatchEvent(new CustomEvent(PHRASES_ASKED, { bubbles: true, detail }));
  };
  const label = `${t('phrases.open')}：${props.field.label ?? ''}`;
  const button = h('button', { type: 'button', class: 'duban-phrases', 'aria-haspopup': 'dialog', 'aria-label': label, onClick: ask }, t('phrases.open'));
  return h('div', { class: 'duban-phrased' }, area, button);
}
PhrasedText.config = Plain.config;

class PhrasedFields {
  static $inject = ['formFields'];

  constructor(formFields: { register(type: string, field: unknown): void }) {
    formFields.register('textarea', PhrasedText);
  }
}

export const phrased = { __init__: ['phrasedFields'], phrasedFields: ['type', PhrasedFields] };

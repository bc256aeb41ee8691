import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderForm, type RenderedForm } from './formJs';
import { PHRASES_ASKED, type PhrasesAsked } from './phrasedText';

const schema = {
  type: 'default',
  components: [
    { type: 'dynamiclist', id: 'Field_list', path: 'witnesses', label: '证人', defaultRepetitions: 1, allowAddRemove: true, components: [{ type: 'textfield', id: 'Field_name', key: 'name', label: '姓名', validate: { required: true } }] },
    { type: 'textarea', id: 'Field_reason', key: 'reason', label: '理由' },
  ],
};

describe('a rendered form', () => {
  let container: HTMLElement;
  let form: RenderedForm;
  beforeEach(async () => {
    container = document.body.appendChild(document.createElement('div'));
    form = await renderForm(container, schema, { witnesses: [{ name: '甲' }, {}], reason: '旧' }, false);
    await vi.waitFor(() => expect(container.querySelectorAll('input')).toHaveLength(2));
  });
  afterEach(() => {
    form.destroy();
    container.remove();
  });

  it('says which row of a list is wrong', () => {
    expect(form.validate()).toEqual([{ path: 'witnesses.1.name', message: '必填' }]);
  });

  it('shows what the server says at its row', async () => {
    form.show([{ path: 'witnesses.1.name', message: '“证人 2 · 姓名”必填。' }]);
    await vi.waitFor(() => expect(container.querySelector('.fjs-form-field-error')).not.toBeNull());
    const wrong = [...container.querySelectorAll('.fjs-form-field-error')];
    expect(wrong).toHaveLength(1);
    expect(wrong[0]!.closest('.fjs-form-field')!.querySelector('input')!.id).toMatch(/Field_name_1$/);
  });

  it('offers phrases at a text area and puts the chosen one where the writing stands', async () => {
    let asked: PhrasesAsked | undefined;
    container.addEventListener(PHRASES_ASKED, (e) => (asked = (e as CustomEvent<PhrasesAsked>).detail));
    container.querySelector<HTMLElement>('.duban-phrases')!.click();
    expect(asked?.written).toBe('旧');
    const text = container.querySelector('textarea')!;
    text.setSelectionRange(1, 1);
    asked!.put('情况属实。');
    await vi.waitFor(() => expect(form.data().reason).toBe('旧情况属实。'));
  });
});

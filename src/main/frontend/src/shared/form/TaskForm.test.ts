import { mount } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { i18n } from '@/shared/i18n';
import TaskForm from './TaskForm.vue';

it('tells of a change only when the writer made one', async () => {
  const schema = { type: 'default', components: [{ type: 'textfield', id: 'Field_name', key: 'name', label: '姓名' }, { type: 'checkbox', id: 'Field_ok', key: 'ok', label: '同意' }] };
  const form = mount(TaskForm, { props: { schema, data: { name: '甲' } }, global: { plugins: [i18n] }, attachTo: document.body });
  await vi.waitFor(() => expect(form.find('input[type=text]').exists()).toBe(true), 5000);
  await new Promise((later) => setTimeout(later, 900));
  expect(form.emitted('change')).toBeUndefined();

  await form.find('input[type=text]').setValue('乙');
  await vi.waitFor(() => expect(form.emitted('change')).toBeTruthy(), 3000);
  form.unmount();
});

import { lang } from '@/shared/i18n';
import type { FormField } from './schema';

const texts = {
  'zh-CN': {
    number: '请填写数字',
    integer: '请填写整数',
    decimals: (n: number) => `最多保留${n}位小数`,
    increment: (n: unknown) => `应为${n}的整数倍`,
    pattern: '格式不正确',
    required: '必填',
    chosen: '请选择',
    ticked: '请勾选确认',
    min: (n: unknown) => `不能小于${n}`,
    max: (n: unknown) => `不能大于${n}`,
    minLength: (n: unknown) => `至少写${n}个字`,
    maxLength: (n: unknown) => `最多写${n}个字`,
    email: '邮箱地址不正确',
    phone: '电话号码不正确',
  },
  en: {
    number: 'Enter a number',
    integer: 'Enter a whole number',
    decimals: (n: number) => `At most ${n} decimals`,
    increment: (n: unknown) => `Must be a multiple of ${n}`,
    pattern: 'The format is not right',
    required: 'Required',
    chosen: 'Please choose',
    ticked: 'Please confirm',
    min: (n: unknown) => `Not below ${n}`,
    max: (n: unknown) => `Not above ${n}`,
    minLength: (n: unknown) => `At least ${n} characters`,
    maxLength: (n: unknown) => `At most ${n} characters`,
    email: 'Not an e-mail address',
    phone: 'Not a phone number',
  },
};

const CHOICES = new Set(['radio', 'select', 'checklist', 'taglist', 'datetime']);

/** form-js says what is wrong in English only; this finds the place of each of its checks again and says it in ours. */
export function inOurWords(message: string, field: FormField): string {
  const say = texts[lang()];
  const v = field.validate ?? {};
  if (message.startsWith('Field is required')) {
    if (field.type === 'checkbox') return say.ticked;
    return CHOICES.has(field.type) ? say.chosen : say.required;
  }
  if (message.startsWith('Value is not a number')) return say.number;
  if (message.startsWith('Value is expected to be an integer')) return say.integer;
  if (message.startsWith('Value is expected to have at most')) return say.decimals(Number(field.decimalDigits));
  if (message.startsWith('Please select a valid value')) return say.increment(field.increment);
  if (message.startsWith('Field must match pattern')) return say.pattern;
  if (message.startsWith('Field must have minimum value')) return say.min(v.min);
  if (message.startsWith('Field must have maximum value')) return say.max(v.max);
  if (message.startsWith('Field must have minimum length')) return say.minLength(v.minLength);
  if (message.startsWith('Field must have maximum length')) return say.maxLength(v.maxLength);
  if (/valid email/.test(message)) return say.email;
  if (/valid (international )?phone/.test(message)) return say.phone;
  return message;
}

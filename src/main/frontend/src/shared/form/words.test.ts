import { describe, expect, it } from 'vitest';
import { setLang } from '@/shared/i18n';
import { inOurWords } from './words';

describe('validation messages', () => {
  it('are said in Chinese', () => {
    setLang('zh-CN');
    expect(inOurWords('Field is required.', { type: 'textfield' })).toBe('必填');
    expect(inOurWords('Field is required.', { type: 'radio' })).toBe('请选择');
    expect(inOurWords('Field must have minimum value of 1.', { type: 'number', validate: { min: 1 } })).toBe('不能小于1');
    expect(inOurWords('Field must have maximum length of 200.', { type: 'textarea', validate: { maxLength: 200 } })).toBe('最多写200个字');
  });

  it('leaves what the form itself says', () => {
    expect(inOurWords('身份证号应为18位', { type: 'textfield' })).toBe('身份证号应为18位');
  });
});

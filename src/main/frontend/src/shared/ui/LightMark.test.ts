import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { i18n } from '@/shared/i18n';
import LightMark from './LightMark.vue';

const shape = (light: string) => {
  const mark = mount(LightMark, { props: { light }, global: { plugins: [i18n] } });
  const figure = mark.find('circle, rect, path');
  return { figure: figure.element.tagName + (figure.attributes('d') ?? ''), label: mark.find('svg').attributes('aria-label') };
};

describe('lights', () => {
  it('differ by shape, not by colour alone, and have a name', () => {
    const all = ['NORMAL', 'BLUE', 'YELLOW', 'RED'].map(shape);
    expect(new Set(all.map((s) => s.figure)).size).toBe(4);
    expect(all.map((s) => s.label)).toEqual(['正常', '蓝灯', '黄灯', '红灯']);
  });

  it('is normal when nothing is known', () => {
    expect(shape('').label).toBe('正常');
  });
});

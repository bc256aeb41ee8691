import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { createI18n } from 'vue-i18n';
import { chineseDate } from './chineseDate';
import type { DocumentPage } from './document.api';
import DocumentPreview from './DocumentPreview.vue';

const page = (part: Partial<DocumentPage>): DocumentPage => ({ layout: 'RED_HEAD', office: '测试办', number: '测办通〔2026〕1号', title: '通报', blocks: [], copyTo: [], draft: false, ...part });
const drawn = (of: DocumentPage) => mount(DocumentPreview, { props: { page: of }, global: { plugins: [createI18n({ legacy: false, locale: 'zh-CN', missingWarn: false, fallbackWarn: false })] } });

describe('the preview of a document', () => {
  it('draws whatever comes from data as text', () => {
    const evil = '<img src=x onerror=alert(1)> {{7*7}} =cmd|x';
    const w = drawn(page({ title: evil, blocks: [{ style: 'BODY', text: evil }] }));
    expect(w.findAll('img')).toHaveLength(0);
    expect(w.get('.BODY').text()).toBe(evil);
    expect(w.get('h4').text()).toBe(evil);
  });

  it('has a red head, a seal with the day and copies where the document has them', () => {
    const w = drawn(page({ signedBy: '测试办', date: '2026-11-02', copyTo: ['市委', '市纪委'] }));
    expect(w.get('.number').text()).toBe('测办通〔2026〕1号');
    expect(w.get('.seal').text()).toContain('2026年11月2日');
    expect(w.get('.copies').text()).toContain('抄送：市委，市纪委。');
    const plain = drawn(page({ layout: 'PLAIN', number: null }));
    expect(plain.find('header').exists()).toBe(false);
    expect(plain.find('.copies').exists()).toBe(false);
  });

  it('leaves room for the day of a draft', () => expect(chineseDate(null)).toContain('年　月'));
});

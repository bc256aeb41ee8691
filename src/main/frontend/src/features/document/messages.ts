import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    tab: '公文', none: '该事项还没有公文。', state: { DRAFT: '草稿', ISSUED: '已签发' }, draftMark: '草稿　未签发', draftText: '第{n}稿', issuedText: '签发稿',
    preview: '预览', close: '收起', download: '下载 DOCX', received: '已签收', sentBack: '退回', recordedBy: '{by} 登记',
  },
  en: {
    tab: 'Documents', none: 'This case has no documents yet.', state: { DRAFT: 'Draft', ISSUED: 'Issued' }, draftMark: '草稿　未签发', draftText: 'Draft {n}', issuedText: 'As issued',
    preview: 'Preview', close: 'Close', download: 'Download DOCX', received: 'Received', sentBack: 'Sent back', recordedBy: 'recorded by {by}',
  },
} satisfies FeatureMessages;

import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    title: '公示', sub: '公示由办理流程生成，审批后发布，到期自动撤下', public: '打开公开页面', contact: '异议受理方式', contactUnit: '适用单位（含下级）', anyUnit: '全部单位', none: '没有公示', noneHint: '问题清单、整改通知等在办理中生成公示。',
    number: '公示编号', what: '标题', unit: '单位', status: '状态', period: '公示期', scope: '公示范围', publishedAt: '发布时间', case: '办理过程', ended: '{at} 撤下：', replaces: '本公示更正了前一公示',
    objections: '异议（{n}）', noObjections: '没有收到异议', anonymous: '匿名', named: '实名', answer: '答复',
    is: { DRAFT: '起草中', PUBLISHED: '公示中', TAKEN_DOWN: '期满撤下', WITHDRAWN: '已撤回' },
    objection: { OPEN: '待核查', IN_CHECK: '核查中', UPHELD: '成立', NOT_UPHELD: '不成立' },
    field: { receivingUnit: '受理单位', phone: '电话', mailbox: '邮箱', address: '地址' },
  },
  en: {
    title: 'Notices', sub: 'Made by cases, approved, taken down by themselves', public: 'Public page', contact: 'Where to object', contactUnit: 'Unit and below', anyUnit: 'All units', none: 'No notices', noneHint: 'Problem lists and orders are published by their cases.',
    number: 'Number', what: 'Title', unit: 'Unit', status: 'Status', period: 'Shown', scope: 'Where', publishedAt: 'Published', case: 'Case', ended: 'Ended {at}: ', replaces: 'Corrects an earlier notice',
    objections: 'Objections ({n})', noObjections: 'None', anonymous: 'Anonymous', named: 'With name', answer: 'Answer',
    is: { DRAFT: 'Draft', PUBLISHED: 'In force', TAKEN_DOWN: 'Ended', WITHDRAWN: 'Withdrawn' },
    objection: { OPEN: 'To check', IN_CHECK: 'In check', UPHELD: 'Upheld', NOT_UPHELD: 'Not upheld' },
    field: { receivingUnit: 'Receiving unit', phone: 'Phone', mailbox: 'Mailbox', address: 'Address' },
  },
} satisfies FeatureMessages;

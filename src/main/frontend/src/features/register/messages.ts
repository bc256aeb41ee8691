import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    title: '台账', menu: '问题台账', sub: '一条问题一本账，点编号看办理过程，点整行看全部内容', subOther: '点编号看办理过程，点整行看全部内容', q: '编号或内容', unit: '责任单位（含下级）', status: '状态', kind: '类别', light: '灯色',
    from: '发现时间自', to: '至', campaign: '限本专项', none: '没有问题记录', noneHint: '可放宽筛选条件再查', openCase: '查看办理过程', filters: '筛选',
  },
  en: {
    title: 'Ledger', menu: 'Problems', sub: 'One line for each problem; its number leads to the case', subOther: 'A number leads to its case, a line to all that is written', q: 'Number or text', unit: 'Unit and below', status: 'Status', kind: 'Kind', light: 'Light',
    from: 'Found from', to: 'to', campaign: 'This campaign', none: 'No problems', noneHint: 'Try wider filters', openCase: 'Open the case', filters: 'Filters',
  },
} satisfies FeatureMessages;

import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    tab: '移送', toWhom: '移送{target}', cause: '来自', way: '移送进程', stop: { drafted: '拟单', approved: '审签', sent: '送出', received: '签收', answered: '反馈结果' }, due: '应于 {date} 前',
    sheet: '移送单', sheetTitle: '问题线索移送单', noSheet: '还没有拟单。', part: { facts: '主要事实', evidence: '证据材料', defence: '本人陈述申辩（已核对）', request: '移送事项' }, noDefence: '未提出陈述申辩',
    preparedBy: '经办：{by}', approved: '同意移送', refused: '不同意', number: '文号', sentOn: '送出', sentBy: '经办', receipt: '送出与回执', received: '已签收', sentBack: '退回', recordedBy: '{by} 登记', noReceipt: '还没有回执。',
    result: '处理结果', kinds: '处理', authority: '决定机关', decision: '文号、日期', basis: '依据', effect: '影响期', to: '至', note: '备注', awaited: '应于 {date} 前反馈结果。', noResult: '签收后等待反馈结果。', urged: '催告', newDate: '承诺 {date} 前反馈',
  },
  en: {
    tab: 'Transfer', toWhom: 'To {target}', cause: 'from', way: 'Way of the transfer', stop: { drafted: 'Drafted', approved: 'Signed', sent: 'Sent', received: 'Received', answered: 'Result' }, due: 'by {date}',
    sheet: 'Sheet', sheetTitle: 'Transfer sheet', noSheet: 'Not drafted yet.', part: { facts: 'Facts', evidence: 'Evidence', defence: 'Attested statement and defence', request: 'Asked for' }, noDefence: 'No defence was given',
    preparedBy: 'by {by}', approved: 'Approved', refused: 'Refused', number: 'Number', sentOn: 'Sent', sentBy: 'By', receipt: 'Sending and receipt', received: 'Received', sentBack: 'Sent back', recordedBy: 'recorded by {by}', noReceipt: 'No receipt yet.',
    result: 'Result', kinds: 'Measures', authority: 'Authority', decision: 'Number, date', basis: 'Basis', effect: 'Effect', to: 'to', note: 'Note', awaited: 'Due by {date}.', noResult: 'Awaited once received.', urged: 'Urged', newDate: 'promised by {date}',
  },
} satisfies FeatureMessages;

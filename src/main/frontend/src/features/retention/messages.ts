import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    title: '到期销毁', sub: '办结后保管期满的事项。一人列清单、另一人审批后，销毁填报内容、附件、办理经过和归档文件；编号、日期、台账、处理决定和审计记录保留。',
    cases: '保管期满的事项', none: '没有保管期满的事项', noneHint: '事项办结并满保管年限后列在这里', no: '编号', name: '事项', process: '流程', unit: '单位', closed: '办结', until: '保管至', state: '状态',
    DUE: '可销毁', PROPOSED: '已列入清单', HELD: '须继续保管', choose: '选择{no}', act: '列入销毁清单（{n}）', what: '将 {n} 个事项列入销毁清单，由另一人审批。批准后内容不能恢复。', reason: '销毁理由', sent: '销毁清单已提交，等待另一人审批',
    lists: '销毁清单', noLists: '还没有销毁清单', count: '{n} 个事项', by: '{name} {at} 提出', decided: '{name} {at} 审批：{opinion}',
    list: { PROPOSED: '待审批', APPROVED: '正在销毁', REFUSED: '不同意', DONE: '已销毁' },
    approve: '同意销毁', approveWhat: '同意后，{n} 个事项的内容将被销毁，不能恢复。', refuse: '不同意', refuseWhat: '这 {n} 个事项继续保管，可以重新列入清单。', opinion: '审批意见', done: '已审批',
  },
  en: {
    title: 'Retention', sub: 'Closed cases kept long enough. One lists them, another decides; then submissions, attachments, timeline and archive are destroyed. Numbers, dates, ledgers, decisions and the audit stay.',
    cases: 'Kept long enough', none: 'No case has been kept long enough', noneHint: 'Closed cases are listed here once their years are over', no: 'Number', name: 'Case', process: 'Process', unit: 'Unit', closed: 'Closed', until: 'Keep until', state: 'State',
    DUE: 'Due', PROPOSED: 'Listed', HELD: 'To be kept', choose: 'Choose {no}', act: 'List for destruction ({n})', what: '{n} cases are listed; somebody else decides. Contents cannot be brought back once destroyed.', reason: 'Reason', sent: 'Listed; somebody else decides',
    lists: 'Lists', noLists: 'No lists yet', count: '{n} cases', by: 'by {name}, {at}', decided: '{name}, {at}: {opinion}',
    list: { PROPOSED: 'To decide', APPROVED: 'Being destroyed', REFUSED: 'Refused', DONE: 'Destroyed' },
    approve: 'Agree', approveWhat: 'The contents of {n} cases will be destroyed and cannot be brought back.', refuse: 'Refuse', refuseWhat: 'The {n} cases are kept and may be listed again.', opinion: 'Opinion', done: 'Decided',
  },
} satisfies FeatureMessages;

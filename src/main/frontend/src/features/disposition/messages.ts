import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    tab: '处置', transfer: '涉及本机关权限之外的处理，已移送。', transferLink: '查看移送',
    status: { FACTS: '核定事实', DRAFTING: '起草', DEFENCE: '陈述申辩', REVIEW: '复核', APPROVAL: '审批', TRANSFERRED: '已移送', DELIVERY: '待送达', EFFECTIVE: '已生效', TOLERATED: '容错免责', REVOKED: '已撤销', ENDED: '已办结' },
    facts: {
      title: '认定的事实', none: '台账中没有本人名下的问题；引起处置的事实见关联案件。', found: '发现途径', declaring: '主动申报', rectifying: '整改情况', conceal: '隐瞒不报', refuse: '拒不整改', seriousness: '情节', earlier: '以往问题', tolerance: '容错', tolerated: '予以容错', times: '{n}次', yes: '是',
      inTime: '期限内', notInTime: '未在期限内', openAtRefusal: '到期仍未整改', open: '未整改', number: '编号', problem: '问题', declared: '申报', rectified: '整改完成', late: '超过期限', statement: '事实核定说明', confirmed: '{by} 于 {at} 核定',
      selfCheckEnds: '自查截止', leniencyDate: '从宽截止', refusalDate: '拒改认定日',
    },
    proposed: { title: '拟处理类别', because: '根据以下规定：', authority: '决定机关', none: '事实核定后，由规定得出拟处理类别。' },
    part: { subject: '对象', facts: '事实', evidence: '证据', basis: '依据', remedy: '救济途径' },
    draft: {
      title: '拟处理意见与陈述申辩', draft: '第{no}稿', defence: '陈述申辩', review: '复核', awaited: '等待本人陈述申辩。未听取前不能作出决定。', waived: '本人书面放弃陈述申辩。', silent: '期限内未提出陈述申辩，已记录。', recordedBy: '{by} 记录',
      earlier: '查看此前{n}稿', fewer: '收起此前的稿', none: '还没有拟稿。', tolerated: '已按容错免责，不作处理。',
    },
    decision: { heading: '决定', title: '处理决定书', outcome: '处理', none: '还没有作出决定。', approvedBy: '审批：{by}', changed: '经{no}改变，现为第{version}版' },
    delivery: { title: '送达', none: '尚未送达；送达之日起算申诉期限。', by: '经办：{by}' },
    appeal: { title: '申诉', until: '可在 {date} 前申请复审或者复核，不停止执行。', closed: '申诉期限已过。', none: '送达后可以申请复审。' },
    effect: { title: '执行与影响期', RUNNING: '影响期内', ENDED: '影响期已满', REVOKED: '已撤销', to: '至', instant: '一次性措施，没有影响期', executed: '执行报告' },
    list: { title: '处置', menu: '处置', sub: '从事实到决定、送达、申诉和影响期，一人一案', who: '对象', unit: '单位', outcome: '处理', status: '进度', openedAt: '立案', no: '编号', anyUnit: '全部单位（含下级）', anyStatus: '全部进度', none: '没有处置案件', noneHint: '问题整改完毕、到达从宽或者拒改日期、拒不整改时自动立案' },
  },
  en: {
    tab: 'Disposition', transfer: 'It lies outside our own authority and was transferred.', transferLink: 'Open the transfer',
    status: { FACTS: 'Facts', DRAFTING: 'Drafting', DEFENCE: 'Statement and defence', REVIEW: 'Review', APPROVAL: 'Approval', TRANSFERRED: 'Transferred', DELIVERY: 'To be delivered', EFFECTIVE: 'In effect', TOLERATED: 'Error tolerated', REVOKED: 'Revoked', ENDED: 'Ended' },
    facts: {
      title: 'Facts', none: 'No problem of this person is in the ledger; what led to this is in the related cases.', found: 'Found by', declaring: 'Declared', rectifying: 'Put right', conceal: 'Concealed', refuse: 'Refused', seriousness: 'Seriousness', earlier: 'Earlier', tolerance: 'Tolerance', tolerated: 'Tolerated', times: '{n} times', yes: 'Yes',
      inTime: 'in time', notInTime: 'not in time', openAtRefusal: 'open at the date', open: 'Open', number: 'Number', problem: 'Problem', declared: 'Declared', rectified: 'Put right', late: 'after the limit', statement: 'Statement of facts', confirmed: 'Confirmed by {by}, {at}',
      selfCheckEnds: 'Self-check ends', leniencyDate: 'Leniency', refusalDate: 'Refusal',
    },
    proposed: { title: 'Proposed class', because: 'By these rules:', authority: 'Competent authority', none: 'Follows from the rules once the facts are confirmed.' },
    part: { subject: 'Person', facts: 'Facts', evidence: 'Evidence', basis: 'Basis', remedy: 'Remedies' },
    draft: {
      title: 'Draft and defence', draft: 'Draft {no}', defence: 'Statement and defence', review: 'Review', awaited: 'The person has not been heard yet; nothing is decided before.', waived: 'The person waived the defence in writing.', silent: 'Nothing was said within the limit; this is on record.', recordedBy: 'recorded by {by}',
      earlier: '{n} earlier drafts', fewer: 'Fold earlier drafts', none: 'No draft yet.', tolerated: 'Tolerated; no measure is taken.',
    },
    decision: { heading: 'Decision', title: 'Decision', outcome: 'Outcome', none: 'Not decided yet.', approvedBy: 'Approved by {by}', changed: 'Changed by {no}; now version {version}' },
    delivery: { title: 'Delivery', none: 'Not delivered yet; the time to appeal runs from delivery.', by: 'by {by}' },
    appeal: { title: 'Appeal', until: 'A re-check or re-review can be asked for until {date}; execution goes on.', closed: 'The time to appeal has passed.', none: 'A re-check can be asked for after delivery.' },
    effect: { title: 'Execution and effect', RUNNING: 'In effect', ENDED: 'Ended', REVOKED: 'Revoked', to: 'to', instant: 'Taken once; nothing runs', executed: 'Execution report' },
    list: { title: 'Dispositions', menu: 'Dispositions', sub: 'From facts to decision, delivery, appeal and effect', who: 'Person', unit: 'Unit', outcome: 'Outcome', status: 'State', openedAt: 'Opened', no: 'Number', anyUnit: 'All units', anyStatus: 'Any state', none: 'No dispositions', noneHint: 'They open by themselves when all is put right, a date has passed or someone refused' },
  },
} satisfies FeatureMessages;

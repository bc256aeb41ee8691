import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    title: '案件', chain: '办理进程', here: '当前环节', timeline: '办理记录', diagram: '流程图', filled: '填报内容', noFilled: '还没有人填报', enteredFor: '代{name}录入', hidden: '这份表单的内容不在此处显示', attachments: '附件', links: '关联案件',
    noTimeline: '还没有办理记录', noAttachments: '还没有附件', noLinks: '没有关联的案件', noDiagram: '这个流程没有画图', onBehalf: '（{name}本人的材料，由{who}代录）',
    zoomIn: '放大', zoomOut: '缩小', fit: '显示全图', locate: '定位当前环节', openPicture: '查看图片 {name}',
    pairs: { title: '整改前后对照', noAfter: '还没有整改后照片', days: '相隔{n}天', near: '两张照片地点相距{n}米', far: '两张照片地点相距{n}米，请核对是否同一处', compare: '对比查看', slide: '左右拖动，对比整改前后' },
    limit: {
      title: '时限管理', paused: '已中止', none: '无时限', extend: '延期', pause: '中止', resume: '恢复', until: '延至', reason: '理由', approvalNo: '审批文号（如有）', done: '已记录，时限已调整',
      extendWhat: '延期须经审批，理由和审批人记入案件；任务、列表和定时一并调整。', pauseWhat: '中止期间不计算时限，恢复后按剩余天数继续计算。', resumeWhat: '从今天起按剩余天数继续计算时限。',
    },
    wish: {
      title: '时限变更申请', act: '申请变更时限', send: '提交申请', sent: '申请已提交，由上级审批（{no}）', which: '申请事项', what: '由上级审批，批准前原时限照算。', kind: { EXTEND: '延期至', PAUSE: '中止时限', RESUME: '恢复时限' },
      state: { ASKED: '待审批', GRANTED: '已同意', REFUSED: '未同意' },
    },
    print: '打印纸质表', printCase: '打印', signedBy: '签名', signatureOf: '{name}的签名',
    sheet: { title: '办理单', current: '当前环节', record: '办理经过', no: '案号', unit: '单位', subject: '当事人', opened: '开始时间', due: '期限', closed: '办结时间', state: '状态', by: '{name}打印于 {at}', enteredFor: '代{name}录入', attachments: '附件', empty: '尚未填写', close: '关闭' },
    recusal: {
      ask: '申请回避', title: '申请经办人回避', who: '申请谁回避', reason: '理由', example: '例如：与本人有亲属关系、经济往来或者纠纷', asked: '已申请', done: '申请已提交，由派单人员核实后决定',
      what: '经办人与本人有亲属、经济往来、纠纷等可能影响公正办理的情况时，可以申请其回避。同意前，事项仍由其办理。', nobody: '目前还没有其他人经办这件事；有人经办后，可以在这里申请其回避。',
    },
    statement: { assisted: '根据{name}签字的纸质材料代为提交，记录中注明由您代录。', signature: '签名', signedOnPaper: '纸质材料上的签名', signatureHint: '填写本人姓名' },
    step: { done: '已完成', active: '进行中', todo: '未开始' },
    end: { closed: '已办结', withdrawn: '已撤回', transferred: '已移交', terminated: '已终止' },
    status: { OPEN: '办理中', CLOSED: '已办结', open: '办理中', closed: '已办结' },
    kind: { before: '整改前', after: '整改后', site: '现场照片', paper: '纸质原件', signed: '签字件', document: '文书', other: '其他材料', evidence: '佐证材料', signature: '签字件' },
    link: { parent: '上级案件', child: '下级案件', problem: '问题整改', declaration: '申报', round: '汇总批次', rectification: '整改', publicity: '公示', objection: '异议', check: '核查', other: '相关', person: '同一人', unit: '同一单位', disposition: '处置', appeal: '申诉', veto: '一票否决', transfer: '移送', escalation: '三步递进', 'strike-contest': '计次异议', spotCheck: '抽查', enforcement: '依法强制', 'unit-summary': '单位总结', reopened: '重新办理', reopening: '重新办理申请' },
  },
  en: {
    title: 'Case', chain: 'Progress', here: 'Now here', timeline: 'Record', diagram: 'Diagram', filled: 'Filled in', noFilled: 'Nothing filled in yet', enteredFor: 'entered for {name}', hidden: 'What was filled in is not shown here', attachments: 'Attachments', links: 'Related cases',
    noTimeline: 'No record yet', noAttachments: 'No attachments yet', noLinks: 'No related cases', noDiagram: 'This process has no picture', onBehalf: '(for {name}, entered by {who})',
    zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Whole diagram', locate: 'Where it is now', openPicture: 'View picture {name}',
    pairs: { title: 'Before and after', noAfter: 'No picture from after yet', days: '{n} days apart', near: 'taken {n} m apart', far: 'taken {n} m apart: check that it is the same place', compare: 'Compare', slide: 'Move to compare before and after' },
    limit: {
      title: 'Limits', paused: 'Stopped', none: 'No limit', extend: 'Extend', pause: 'Stop', resume: 'Go on', until: 'Until', reason: 'Reason', approvalNo: 'Approval number, if any', done: 'Recorded; the limit was changed',
      extendWhat: 'An extension needs approval; reason and approver are kept with the case. Task, lists and timers move together.', pauseWhat: 'No time runs while it is stopped; it goes on with the days left.', resumeWhat: 'The limit runs on from today with the days that were left.',
    },
    wish: {
      title: 'Changes of the limit asked for', act: 'Ask for more time', send: 'Send', sent: 'Sent for approval ({no})', which: 'What you ask for', what: 'Somebody above decides; until then the limit runs on.', kind: { EXTEND: 'More time until', PAUSE: 'Stop the limit', RESUME: 'Go on' },
      state: { ASKED: 'To decide', GRANTED: 'Agreed', REFUSED: 'Refused' },
    },
    print: 'Print paper form', printCase: 'Print', signedBy: 'Signature', signatureOf: 'Signature of {name}',
    sheet: { title: 'Record sheet', current: 'Present step', record: 'What was done', no: 'Number', unit: 'Unit', subject: 'Concerns', opened: 'Opened', due: 'Due', closed: 'Closed', state: 'State', by: 'Printed by {name}, {at}', enteredFor: 'entered for {name}', attachments: 'Attachments', empty: 'Not filled in yet', close: 'Close' },
    recusal: {
      ask: 'Ask for recusal', title: 'Ask that someone stand aside', who: 'Who should stand aside', reason: 'Reason', example: 'Kinship, business or a dispute with you', asked: 'asked for', done: 'Sent; whoever routes the work decides',
      what: 'Where someone who handles your case is related to you, does business with you or is in dispute with you, you may ask that he stand aside. Until that is granted he goes on.', nobody: 'Nobody else handles this case yet; once somebody does, you can ask here.',
    },
    statement: { assisted: 'Entered from the paper {name} signed; the record says that you entered it.', signature: 'Signature', signedOnPaper: 'Signature on the paper', signatureHint: 'Full name' },
    step: { done: 'Done', active: 'Now', todo: 'To come' },
    end: { closed: 'Closed', withdrawn: 'Withdrawn', transferred: 'Transferred', terminated: 'Terminated' },
    status: { OPEN: 'Open', CLOSED: 'Closed', open: 'Open', closed: 'Closed' },
    kind: { before: 'Before', after: 'After', site: 'On site', paper: 'Paper original', signed: 'Signed copy', document: 'Document', other: 'Other', evidence: 'Evidence', signature: 'Signed copy' },
    link: { parent: 'Above', child: 'Below', problem: 'Problem', declaration: 'Declaration', round: 'Round', rectification: 'Rectification', publicity: 'Publicity', objection: 'Objection', check: 'Check', other: 'Related', person: 'Same person', unit: 'Same unit', disposition: 'Disposition', appeal: 'Appeal', veto: 'Veto', transfer: 'Transfer', escalation: 'Escalation', 'strike-contest': 'Contest', spotCheck: 'Spot check', enforcement: 'Enforcement', 'unit-summary': 'Summary', reopened: 'Reopened', reopening: 'Reopening' },
  },
} satisfies FeatureMessages;

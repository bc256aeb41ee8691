import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    tab: '申诉', file: '申请复审、复核', send: '提交申请', kind: '申请事项', reason: '理由', example: '写明对哪些事实、依据或者处理有不同意见，有什么证据', person: '本人',
    what: '复审、复核由没有办过此案的人办理，结果不会加重处理；期间不停止执行。', fileBy: '{date} 前提出', noLimit: '不受提出期限限制', filed: '已提交{no}，{date} 前作出决定',
    request: '申请', decision: '决定', against: '针对', regime: '适用程序', by: '申请人', assisted: '纸质代录', filedOn: '提出日期', receivedOn: '收到纸质材料的日期', decisionNumber: '文号', limit: '提出期限', decideBy: '决定期限', undecided: '正在办理，应在 {date} 前作出决定。',
    decidedOn: '决定日期', kinds: '改变后的处理', decisionReason: '理由', delivered: '送达',
    veto: { tab: '一票否决', whom: '对象', basis: '依据', period: '否决期', contests: '异议', none: '没有提出过异议。', checking: '核查中', upheld: '异议成立，已解除', kept: '核查后维持', contest: '对一票否决提出异议', send: '提交异议', what: '由没有参与决定的人核查，核查后解除或者维持。', example: '写明为什么不应适用，或者情况已有什么变化', sent: '异议已提交，核查后告知结果' },
  },
  en: {
    tab: 'Appeal', file: 'Ask for a re-check or re-review', send: 'File', kind: 'Asked for', reason: 'Reason', example: 'Which facts, rules or measures you contest, and your evidence', person: 'the person',
    what: 'It is handled by people who had no part in the case and never makes the outcome heavier; execution goes on meanwhile.', fileBy: 'until {date}', noLimit: 'no limit', filed: '{no} filed; decided by {date}',
    request: 'Request', decision: 'Decision', against: 'Against', regime: 'Procedure', by: 'Filed by', assisted: 'entered from paper', filedOn: 'Filed', receivedOn: 'Paper received on', decisionNumber: 'Number', limit: 'Limit to file', decideBy: 'To be decided by', undecided: 'Being examined; to be decided by {date}.',
    decidedOn: 'Decided', kinds: 'Changed to', decisionReason: 'Reason', delivered: 'Delivered',
    veto: { tab: 'Veto', whom: 'Whom', basis: 'Basis', period: 'Veto', contests: 'Contests', none: 'Never contested.', checking: 'being checked', upheld: 'upheld; lifted', kept: 'kept after a check', contest: 'Contest the veto', send: 'Send', what: 'Checked by someone who had no part in it; lifted or kept.', example: 'Why it should not stand, or what has changed', sent: 'Sent; you will be told the result' },
  },
} satisfies FeatureMessages;

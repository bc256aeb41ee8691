import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    ladder: '三步递进', below: '本单位没有计次；下级单位的计次见下。', hidden: '您不能查看这个单位的记录', counts: '当时本单位第{unit}次，属地第{area}次', times: '{n}次', now: '目前', higher: '本单位和属地分别计次，以高的为准；每次只递进一级。',
    count: { unit: '本单位', area: '属地' }, window: { campaign: '本专项期间内累计', rolling: '{n}个月内累计', since: '自{date}起', sameKind: '只计同类问题' },
    rung: { 1: '第一次：通报', 2: '第二次：约谈', 3: '第三次：立案调查' }, rungWhat: { 1: '在一定范围内通报', 2: '约谈负责人，书面整改', 3: '移送调查，分清责任，组织处理' },
    contest: { act: '对计次提出异议', send: '提交异议', until: '{date} 前可提出', reason: '理由', example: '写明为什么不应计次，例如不属本单位、同一事实重复计次', what: '由没有办过此事的人核查。异议成立的，计次及其后果一并撤回。', sent: '异议{no}已提交', OPEN: '异议核查中', UPHELD: '异议成立', NOT_UPHELD: '异议不成立' },
    way: { OPEN: '明查', UNANNOUNCED: '暗访' },
    record: {
      heading: '单位记录', menu: '单位记录', of: '{unit}的记录', sub: '检查发现、计次、约谈、处理结果和一票否决，含下级', open: '查看{unit}的全部记录', choose: '选择单位', anyCampaign: '全部专项',
      strikes: '下级单位的计次', findings: '检查发现', noFindings: '没有检查发现的问题。', interviews: '约谈', noInterviews: '没有约谈记录。', outcomes: '处理结果', noOutcomes: '没有处理结果。', vetoes: '一票否决', noVetoes: '没有一票否决。',
      foundOn: '发现日期', kind: '问题类别', place: '地点', unit: '单位', state: '状态', counted: '已计次', heldOn: '约谈日期', number: '编号', planDate: '整改期限', openedAt: '立案', process: '事项', title: '内容', from: '自', until: '至',
    },
    finding: {
      new: '登记检查发现', menu: '检查发现', sub: '在现场登记，拍照留证；提交后填写检查单并签名', unit: '责任单位', campaign: '所属专项', noCampaign: '不属于专项', kind: '问题类别', kindHint: '选择或者填写', foundOn: '发现日期', way: '检查方式', place: '地点', placeHint: '写到能找到的程度，例如：村委会东侧河道',
      what: '问题描述', whatHint: '看到什么、多大、有谁在场', photos: '现场照片', camera: '拍照', file: '选照片', remove: '移除照片', next: '提交后立案，照片随案保存，并请责任单位说明情况、由另一人核实。', send: '提交', done: '已登记，编号{no}，请接着填写检查单',
    },
  },
  en: {
    ladder: 'Escalation', below: 'None at this unit itself; those of units below follow.', hidden: 'You may not see this unit’s record', counts: 'then {unit} at the unit, {area} in the area', times: '{n} times', now: 'now', higher: 'Unit and area are counted apart; the higher count decides, one rung at a time.',
    count: { unit: 'Unit', area: 'Area' }, window: { campaign: 'Counted within the campaign', rolling: 'Counted within {n} months', since: 'since {date}', sameKind: 'same kind only' },
    rung: { 1: 'First: notice', 2: 'Second: interview', 3: 'Third: investigation' }, rungWhat: { 1: 'Published within a circle', 2: 'With whoever answers for it; written plan', 3: 'Transferred; responsibility split; handled' },
    contest: { act: 'Contest the strike', send: 'Send', until: 'until {date}', reason: 'Reason', example: 'Why it should not count, e.g. not this unit, or the same fact twice', what: 'Checked by someone who had no part in it. If upheld, the count and what followed are taken back.', sent: 'Contest {no} was sent', OPEN: 'contested', UPHELD: 'contest upheld', NOT_UPHELD: 'contest not upheld' },
    way: { OPEN: 'Announced', UNANNOUNCED: 'Unannounced' },
    finding_state: { RAISED: 'Raised', CONFIRMED: 'Confirmed', NOT_CONFIRMED: 'Not confirmed', MERGED: 'Merged' }, strike_state: { COUNTED: 'Counted', TAKEN_BACK: 'Taken back', MERGED: 'Merged' },
    step: { BULLETIN: 'Bulletin', INTERVIEW: 'Interview', INVESTIGATION: 'Investigation' },
    record: {
      heading: 'Unit record', menu: 'Unit record', of: 'Record of {unit}', sub: 'Findings, strikes, interviews, outcomes and vetoes, with all below', open: 'Whole record of {unit}', choose: 'Choose a unit', anyCampaign: 'All campaigns',
      strikes: 'Strikes of units below', findings: 'Findings', noFindings: 'Nothing was found.', interviews: 'Interviews', noInterviews: 'No interviews.', outcomes: 'Outcomes', noOutcomes: 'No outcomes.', vetoes: 'Vetoes', noVetoes: 'No vetoes.',
      foundOn: 'Found', kind: 'Kind', place: 'Place', unit: 'Unit', state: 'State', counted: 'counted', heldOn: 'Held', number: 'Number', planDate: 'Plan until', openedAt: 'Opened', process: 'Matter', title: 'What', from: 'From', until: 'Until',
    },
    finding: {
      new: 'Report a finding', menu: 'Check finding', sub: 'On the spot, with photos; then fill in and sign the sheet', unit: 'Responsible unit', campaign: 'Campaign', noCampaign: 'none', kind: 'Kind', kindHint: 'Choose or type', foundOn: 'Found on', way: 'Kind of check', place: 'Place', placeHint: 'So that it can be found',
      what: 'What was found', whatHint: 'What, how large, who was there', photos: 'Photos', camera: 'Take photo', file: 'Choose', remove: 'Remove photo', next: 'A case is opened; the unit answers and another person confirms.', send: 'Submit', done: 'Reported as {no}; please fill in the sheet',
    },
  },
} satisfies FeatureMessages;

import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    title: '规则数据', sub: '时限、比例、遮蔽方式等按日期生效；已经过去的不能改，改动自生效日起适用', find: '按名称或依据查找', none: '没有符合的规则',
    value: '当前的值', from: '生效', until: '至', open: '现行有效', source: '依据', history: '沿革', change: '调整', on: '是', off: '否', items: '共{n}项', show: '查看内容',
    when: { now: '现行', future: '未生效', past: '已失效' },
    newValue: '新的值', newFrom: '自哪天起生效', newSource: '依据（法规、通知或决定）', sourceHint: '例如：县委办〔2026〕12号', asText: '按JSON填写，类型须与原来相同', badText: '不是有效的JSON，请检查括号、引号和逗号',
    list: '一行一个', what: '自{from}起，“{name}”按新的值办理；此前发生的仍按原来的值。', done: '已调整，自{from}起生效', same: '新的值与现行的值相同',
    name: {
      publicity_days: '公示期限（工作日）', objection_days: '异议核查期限（工作日）', commitment_days: '整改承诺期限（日）', assignment_days: '逾期交办期限（日）', 'stage-report_days': '阶段小结报送期限（日）', sampling_percent: '镇街抽查比例（%）',
      light_scheme: '亮灯规则', masks: '公示遮蔽方式', escalation_to: '逾期提请督办的岗位',
    },
    leaf: {
      blueWorkingDays: '蓝灯：剩余工作日', yellowWorkingDays: '黄灯：剩余工作日', escalateAfterWorkingDays: '逾期几个工作日后提请督办', name: '姓名', identity: '身份证号', phone: '电话', bank: '银行账号', address: '住址', head: '保留前几位', tail: '保留后几位',
    },
  },
  en: {
    title: 'Rules', sub: 'Limits, shares and masks by date; what is past cannot be changed, a change holds from its day on', find: 'Name or source', none: 'No rule matches',
    value: 'Value', from: 'From', until: 'to', open: 'in force', source: 'Source', history: 'History', change: 'Change', on: 'yes', off: 'no', items: '{n} entries', show: 'Show',
    when: { now: 'In force', future: 'To come', past: 'Ended' },
    newValue: 'New value', newFrom: 'Holds from', newSource: 'Source (law, notice or decision)', sourceHint: 'e.g. a notice with its number', asText: 'As JSON, of the same kind as before', badText: 'This is not JSON; check brackets, quotes and commas',
    list: 'One on each line', what: 'From {from} on “{name}” has the new value; what happened before keeps the old one.', done: 'Changed, from {from} on', same: 'Same as the value in force',
    name: {
      publicity_days: 'Publicity (working days)', objection_days: 'Check of an objection (working days)', commitment_days: 'Commitment (days)', assignment_days: 'Assignment when overdue (days)', 'stage-report_days': 'Stage report (days)', sampling_percent: 'Sample of a township (%)',
      light_scheme: 'Lights', masks: 'Masks in publicity', escalation_to: 'Posts told when overdue',
    },
    leaf: {
      blueWorkingDays: 'Blue: working days left', yellowWorkingDays: 'Yellow: working days left', escalateAfterWorkingDays: 'Told up after working days', name: 'Name', identity: 'Identity number', phone: 'Phone', bank: 'Bank account', address: 'Address', head: 'first kept', tail: 'last kept',
    },
  },
} satisfies FeatureMessages;

import type { FeatureMessages } from '@/shared/i18n';

/** Texts of the boxes and of the routing desk. */
export default {
  'zh-CN': {
    title: '收件箱',
    box: { todo: '待办', done: '已办', started: '我发起' },
    list: {
      label: '{box}列表', search: '搜索标题、案号、姓名', filters: '筛选', clear: '清除筛选', empty: '没有待办事项', emptyHint: '新的事项到了会出现在这里。',
      emptyDone: '还没有办过的事项', emptyStarted: '还没有发起过事项', emptyFiltered: '没有符合条件的事项', all: '全部', claimed: '已签收', refresh: '刷新',
      process: '业务', unit: '单位', campaign: '专项行动', due: '期限', dueFrom: '期限自', dueTo: '期限至', apply: '应用', unitHint: '输入单位名称查找', from: '起', to: '止',
    },
    pick: '请从左侧选择一件事项', pickHint: '也可以用 ↑ ↓ 键在列表中移动，回车打开。',
    process: {
      campaign: '专项行动', declaration: '自查申报', 'declaration-round': '申报轮次', 'unit-plan': '单位实施方案', 'stage-move': '调整阶段日期', 'spot-check': '入户抽查', 'joint-check': '部门联审',
      rectification: '问题整改', 'backward-member': '落后党员帮教', publicity: '公示', enforcement: '依法强制', 'enforcement-execution': '公告与执行', 'check-finding': '检查发现', escalation: '三步递进', 'strike-contest': '计次异议',
      disposition: '处置', appeal: '申诉', veto: '一票否决', transfer: '移送', 'unit-summary': '单位总结', institution: '建章立制', reopening: '重新办理',
    },
    desk: {
      title: '派单台', lead: '这些事项在本级及上级都没有可办的人，请指定办理人。', assign: '指定办理人', to: '办理人', reason: '理由', person: '按姓名查找', assigned: '已指派', empty: '没有待指派的事项', reasonNeeded: '请填写理由', personNeeded: '请选择办理人', submit: '指派',
      recusals: '回避申请', recusalsLead: '当事人申请经办人回避，请核实后决定。', grant: '同意回避', refuse: '不同意', grantWhat: '同意后，该人员在本案中不能再办理，其待办转给他人。', refuseWhat: '不同意后，该人员可以继续办理。', decideReason: '请填写理由', decided: '已决定',
      case: '案件', task: '环节', unit: '单位', due: '期限',
    },
  },
  en: {
    title: 'Inbox',
    box: { todo: 'To do', done: 'Done', started: 'Started by me' },
    list: {
      label: 'List: {box}', search: 'Search title, number, name', filters: 'Filters', clear: 'Clear filters', empty: 'Nothing to do', emptyHint: 'New matters appear here.',
      emptyDone: 'Nothing done yet', emptyStarted: 'Nothing started yet', emptyFiltered: 'Nothing matches', all: 'All', claimed: 'claimed', refresh: 'Refresh',
      process: 'Process', unit: 'Unit', campaign: 'Campaign', due: 'Due', dueFrom: 'Due from', dueTo: 'Due to', apply: 'Apply', unitHint: 'Type a unit’s name', from: 'from', to: 'to',
    },
    pick: 'Choose a matter from the list', pickHint: '↑ and ↓ move in the list, Enter opens.',
    process: {
      campaign: 'Campaign', declaration: 'Declaration', 'declaration-round': 'Round', 'unit-plan': 'Unit plan', 'stage-move': 'Stage move', 'spot-check': 'Spot check', 'joint-check': 'Joint check', rectification: 'Rectification',
      'backward-member': 'Education of backward members', publicity: 'Publicity', enforcement: 'Enforcement', 'enforcement-execution': 'Notice and execution', 'check-finding': 'Check finding', escalation: 'Escalation', 'strike-contest': 'Contest of a strike',
      disposition: 'Disposition', appeal: 'Appeal', veto: 'Veto', transfer: 'Transfer', 'unit-summary': 'Summary of a unit', institution: 'Institution', reopening: 'Reopening',
    },
    desk: {
      title: 'Routing desk', lead: 'Nobody here or above may act on these; name someone.', assign: 'Assign', to: 'To', reason: 'Reason', person: 'Find by name', assigned: 'Assigned', empty: 'Nothing to assign', reasonNeeded: 'Give a reason', personNeeded: 'Choose someone', submit: 'Assign',
      recusals: 'Requests for recusal', recusalsLead: 'The person concerned asks that someone stand aside.', grant: 'Grant', refuse: 'Refuse', grantWhat: 'He can then no longer act in this case; what he holds goes to others.', refuseWhat: 'He may go on acting in this case.', decideReason: 'Give a reason', decided: 'Decided',
      case: 'Case', task: 'Step', unit: 'Unit', due: 'Due',
    },
  },
} satisfies FeatureMessages;

import type { FeatureMessages } from '@/shared/i18n';

/** Texts of the boxes and of the routing desk. */
export default {
  'zh-CN': {
    title: '收件箱',
    box: { todo: '待办', done: '已办', closed: '办结', started: '我发起', copied: '抄送', drafts: '草稿', supervised: '督办' },
    sort: { due: '按期限', dueLong: '按期限，先到期的在前', arrival: '按到达', arrivalLong: '按到达时间，新到的在前', priority: '按缓急', priorityLong: '按缓急，特急、加急在前' },
    priority: { urgent: '加急', most: '特急', set: '定缓急', level: '缓急', reason: '理由', reasonNeeded: '请填写理由', done: '已更改缓急', of: { 50: '平件', 70: '加急', 90: '特急' } },
    copy: { from: { COPY: '{name} 抄送：{note}', CONSULTATION: '{name} 询问：{note}' }, unread: '未读', read: '已读', toAnswer: '待答复', answered: '已答复' },
    period: { over: '已超期', today: '今天', week: '本周', next: '下周', month: '本月' },
    view: {
      title: '视图', none: '还没有保存的视图。先选好筛选和排序，再保存下来，以后一点就到。', keep: '保存当前列表为视图', change: '修改视图', changeOf: '修改视图“{name}”', remove: '删除视图', removeOf: '删除视图“{name}”', removeWhat: '删除视图“{name}”。只删除这组筛选条件，事项不受影响。',
      removed: '视图已删除', name: '名称', nameHint: '例如：本周到期的核实', nameNeeded: '请填写视图名称', renew: '同时改存为当前的筛选和排序', what: '保存的是所在箱、筛选和排序；每次打开都按当时的事项列出。',
      sharing: '共享给', mineAlone: '仅自己', sharingNote: '该单位及其下级的人员都能选用；看到的仍只是各自的事项。', sharedWith: '共享于{unit}', copy: '另存为我的', copyOf: '把“{name}”另存为我的视图', copied: '已另存为您的视图', removeShared: '删除视图“{name}”。它已共享给{unit}，那里的人将不能再选用；事项不受影响。',
    },
    batch: {
      title: '批量办理', start: '批量办理：选多件一起办', shown: '全选', chosen: '已选{n}件', next: '去办理', pick: '选择“{title}”', lead: '同一环节的事项可以填一次、办多件。每件单独提交，互不影响。', none: '还没有选择事项', noneHint: '在待办列表中点“批量办理”，勾选同类事项。', nothing: '所选事项都不能批量办理，请逐件办理。',
      refused: '{n}件不能批量办理，请逐件办理', groups: '先办哪一类', n: '{n}件', sample: '为防止不看就办，请先打开下面抽出的{n}件，还有{m}件没看。', sampled: '抽查的{n}件都已看过。', seen: '已看', unseen: '未看', form: '填写（对所选各件相同）', declare: '我与这些事项的当事人都没有近亲属或其他利害关系',
      submit: '提交{n}件', what: '将对{n}件“{name}”作相同的办理，每件都以您的名义提交并留下记录。', running: '正在逐件提交，请稍候…', first: '请先看完抽查的事项', allDone: '{n}件全部办好', partly: '办好{n}件，{m}件没有办成', ok: '已办', failed: '未办',
    },
    keys: {
      choose: '选中或取消（批量办理）', title: '键盘操作', hint: '键盘操作（按 ? 显示）', next: '下一件', previous: '上一件', open: '打开', search: '搜索', back: '从事项回到列表；从搜索回到列表', submit: '提交正在填写的事项', save: '保存草稿', help: '显示本说明', note: '正在填写时，按键只作输入用。',
    },
    list: {
      label: '{box}列表', search: '搜索标题、案号、姓名、单位', light: '灯', sort: '排序', savedAt: '存于 {at}', delegated: '{from}委派{to}', onBehalfOf: '代{name}', filters: '筛选', clear: '清除筛选', 
      emptyOf: {
        todo: { title: '没有待办事项', hint: '新的事项到了会出现在这里。' }, done: { title: '还没有办过的事项', hint: '您提交过的环节会列在这里。' }, closed: { title: '还没有办结的事项', hint: '您参与过、已经办结的事项会列在这里。' },
        started: { title: '还没有发起过事项', hint: '由您发起的事项及其进展会列在这里。' }, copied: { title: '没有抄送给您的事项', hint: '别人抄送给您、向您询问的事项会列在这里。' }, drafts: { title: '没有草稿', hint: '填到一半保存下来的事项会列在这里，可以接着办。' }, supervised: { title: '没有在办事项', hint: '您督办范围内所有在办的事项会列在这里。' },
      },
      emptyFiltered: '没有符合条件的事项', all: '全部', claimed: '已签收', refresh: '刷新',
      process: '业务', unit: '单位', campaign: '专项行动', due: '期限', dueFrom: '期限自', dueTo: '期限至', apply: '应用', unitHint: '输入单位名称查找', from: '起', to: '止',
    },
    pick: '请从左侧选择一件事项', pickHint: '键盘：j k 移动，回车打开，/ 搜索，? 看全部。',
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
    box: { todo: 'To do', done: 'Done', closed: 'Closed', started: 'Started by me', copied: 'Copies', drafts: 'Drafts', supervised: 'Supervised' },
    sort: { due: 'By due day', dueLong: 'By due day, the soonest first', arrival: 'By arrival', arrivalLong: 'By arrival, the newest first', priority: 'By urgency', priorityLong: 'By urgency, the most urgent first' },
    priority: { urgent: 'urgent', most: 'most urgent', set: 'Set urgency', level: 'Urgency', reason: 'Reason', reasonNeeded: 'Give a reason', done: 'Urgency changed', of: { 50: 'Ordinary', 70: 'Urgent', 90: 'Most urgent' } },
    copy: { from: { COPY: 'From {name}: {note}', CONSULTATION: '{name} asks: {note}' }, unread: 'unread', read: 'read', toAnswer: 'to answer', answered: 'answered' },
    period: { over: 'Overdue', today: 'Today', week: 'This week', next: 'Next week', month: 'This month' },
    view: {
      title: 'Views', none: 'No saved views yet. Set filters and order, then keep them: one click next time.', keep: 'Keep this list as a view', change: 'Change view', changeOf: 'Change view “{name}”', remove: 'Delete view', removeOf: 'Delete view “{name}”', removeWhat: 'Delete view “{name}”. Only these filters go; the matters stay.',
      removed: 'View deleted', name: 'Name', nameHint: 'e.g. checks due this week', nameNeeded: 'Give the view a name', renew: 'Also keep the present filters and order', what: 'Kept are box, filters and order; opening it lists what there is then.',
      sharing: 'Shared with', mineAlone: 'nobody', sharingNote: 'The people of that unit and those below it may use it; each still sees only his own matters.', sharedWith: 'shared with {unit}', copy: 'Copy for myself', copyOf: 'Copy “{name}” for myself', copied: 'Copied', removeShared: 'Delete view “{name}”. It is shared with {unit}, whose people cannot use it any more; the matters stay.',
    },
    batch: {
      title: 'Done together', start: 'Choose several to do together', shown: 'All', chosen: '{n} chosen', next: 'Go on', pick: 'Choose “{title}”', lead: 'Tasks of the same step can be filled in once. Each is submitted for itself.', none: 'Nothing chosen', noneHint: 'Choose like tasks in the list first.', nothing: 'None of these can be done together; do them one by one.',
      refused: '{n} must be done one by one', groups: 'Which first', n: '{n}', sample: 'So that nothing is done unseen, open these {n} first; {m} to go.', sampled: 'All {n} of the sample have been opened.', seen: 'seen', unseen: 'not seen', form: 'The same for all', declare: 'I am no close relative of, and have no interest in, any of the persons concerned',
      submit: 'Submit {n}', what: '{n} × “{name}” are done alike; each is submitted in your name and recorded.', running: 'Submitting one by one…', first: 'Open the sample first', allDone: 'All {n} done', partly: '{n} done, {m} not', ok: 'done', failed: 'not done',
    },
    keys: {
      choose: 'Choose, to be done together', title: 'Keyboard', hint: 'Keyboard (press ?)', next: 'Next', previous: 'Previous', open: 'Open', search: 'Search', back: 'From the matter, or the search, to the list', submit: 'Submit the form', save: 'Save the draft', help: 'Show this', note: 'While you type, keys only type.',
    },
    list: {
      label: 'List: {box}', search: 'Title, number, person, unit', light: 'Light', sort: 'Order', savedAt: 'kept {at}', delegated: '{from} → {to}', onBehalfOf: 'for {name}', filters: 'Filters', clear: 'Clear filters', 
      emptyOf: {
        todo: { title: 'Nothing to do', hint: 'New matters appear here.' }, done: { title: 'Nothing done yet', hint: 'What you submitted is listed here.' }, closed: { title: 'Nothing closed yet', hint: 'Matters you had a part in are listed here once they have ended.' },
        started: { title: 'Nothing started yet', hint: 'Matters you started are listed here with where they stand.' }, copied: { title: 'Nothing was sent to you', hint: 'Matters you are told of or asked about are listed here.' }, drafts: { title: 'No drafts', hint: 'What you began and kept is listed here, to go on with.' }, supervised: { title: 'Nothing open', hint: 'All open matters you supervise are listed here.' },
      },
      emptyFiltered: 'Nothing matches', all: 'All', claimed: 'claimed', refresh: 'Refresh',
      process: 'Process', unit: 'Unit', campaign: 'Campaign', due: 'Due', dueFrom: 'Due from', dueTo: 'Due to', apply: 'Apply', unitHint: 'Type a unit’s name', from: 'from', to: 'to',
    },
    pick: 'Choose a matter from the list', pickHint: 'Keys: ↑ ↓ or j k move, Enter opens, / searches, ? shows all.',
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

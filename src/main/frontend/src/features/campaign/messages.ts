import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    title: '专项行动', menu: '专项行动', sub: '从方案到公示的四个阶段，逐级到人、到件', new: '新建专项行动', edit: '修改方案', none: '还没有专项行动',
    noneHint: '由专项办起草方案，预检通过后报县领导审批，批准后自动启动。', rounds: '各轮次', case: '办理过程', leniency: '从宽截止日', refusal: '拒改认定日',
    state: { DRAFT: '草稿', SUBMITTED: '待审批', RUNNING: '进行中', AWAITING_CONCLUSION: '待总结', CONCLUDED: '已结束' },
    conclusion: {
      title: '总结提高', figures: '汇总数字', figuresHint: '点数字看它数的每一件', summaries: '单位总结', received: '已收{n}份，未报{m}份', noSummaries: '进入第四阶段后向各单位征集', unit: '单位', state: '状态', receivedAt: '收到日期', got: '已收到', awaited: '未报',
      examples: '典型案例', noExamples: '还没有选定典型案例', model: '正面典型', negative: '反面典型', institutions: '建章立制', noInstitutions: '还没有登记制度', ledger: '查看台账', institution: '制度', owner: '责任人', due: '完成日期',
    },
    counted: { what: '事项', unit: '单位', number: '编号', openedAt: '立案', closedAt: '办结', open: '在办', none: '没有符合的事项' },
    archive: { title: '归档', notStarted: '专项结束后，一案一卷自动归档。', sum: '已归档{done}件，共{total}件', failed: '{n}件失败', again: '重试', note: '每案一个文件，含目录、填报、附件、办理记录和决定，不用本平台也能打开；在案件页下载。' },
    stage: { daysLeft: '还有{n}天', endsToday: '今日截止' },
    figure: { should: '应报', declared: '已报', verified: '已核实', problems: '问题', rectified: '已整改', overdue: '超期' },
    progress: {
      heading: '各单位进度', unit: '单位', declarations: '申报与核实', declaredOf: '已报 / 应报', unverified: '待核实', problems: '问题与整改', rectifiedOf: '已改 / 问题',
      open: '整改中', order: '排序', by: { unit: '按单位排序', slowest: '申报慢的在前', problems: '问题多的在前', overdue: '超期多的在前' }, none: '尚未启动申报，启动后显示各单位进度。',
    },
    declaration: {
      heading: '逐人申报情况', who: '申报人', status: '状态', declaredAt: '申报', verifiedAt: '核实', marks: '标记', caseNo: '编号', anyStatus: '全部状态', none: '没有符合条件的申报',
      assisted: '代录', drawn: '抽中', omitted: '漏报', concealed: '隐瞒',
      is: {
        PLANNED: '待启动', OPEN: '待申报', DECLARED: '待核实', RETURNED: '已退回', SUPPLEMENTING: '补充中', OMITTED: '逾期未报', WAITING: '已核实', CLOSED: '已办结', AWAITING_DISPOSITION: '待处置', DISPOSED: '已处置',
      },
    },
    launch: { running: '正在为每个人生成申报任务', done: '申报任务已全部生成', failed: '{n}件未成功，系统会自动重试', leave: '可以离开本页，进度不受影响' },
    move: {
      title: '调整阶段日期', stage: '阶段', date: '新的截止日', reason: '理由', send: '报请审批', sent: '已报请审批，批准后生效', hint: '批准后，该阶段内未办任务的时限随之调整。',
      later: '推迟{n}天', earlier: '提前{n}天',
    },
    policy: { samplePercent: '抽查比例（每个乡镇）', unitPlanWorkingDays: '单位报送方案', stageReportDays: '阶段报告', monthlyReportDay: '月报' },
    policyUnit: { samplePercent: '%', unitPlanWorkingDays: '个工作日内', stageReportDays: '天内（下一阶段开始后）', monthlyReportDay: '日前（次月）' },
    who: {
      PARTY_MEMBER: '全体党员', EVERYBODY: '全体人员', BRANCH_SECRETARY: '村党支部书记', VILLAGE_CADRE: '村干部', VILLAGE_LIAISON: '驻村干部', TOWNSHIP_LEADER: '乡镇领导', DEPARTMENT_REVIEWER: '部门审核人员',
    },
    form: { VILLAGE: '村（社区）', TOWNSHIP: '乡镇（街道）', DEPARTMENT: '县级部门' },
    wizard: {
      sub: '填完五步即可报批；随时可以保存草稿离开', template: '选用方案模板', templateFacts: '{stages}个阶段 · {items}项自查内容', name: '行动名称', unit: '主办单位', code: '行动代号',
      start: '开始日期', endOf: '{no}. {name} 截止日', dates: '认定日期', leniencyNote: '此日前主动申报并整改到位的，从宽处理', refusalNote: '此日后仍拒不整改的，从严处理', policy: '工作参数',
      date: { missing: '请选择日期', order: '须晚于上一阶段的截止日', outside: '不能早于开始日期' },
      units: '覆盖单位', allUnits: '主办单位及所属全部单位', unitsChosen: '已选{n}个单位（含下级）', people: '申报人员', forms: '单位自查', formsNote: '勾选的单位还要就本单位情况填一份自查表',
      catalogueNote: '自查表按下列内容生成。可改文字、增减条目；每年的重点在这里体现。', audience: { PERSON: '个人自查内容', UNIT: '单位自查内容' }, addGroup: '加一类', addItem: '加一条',
      noItems: '没有内容', groupName: '类别名称', itemName: '条目内容',
      step: { basics: '基本信息', stages: '阶段与参数', scope: '范围与对象', catalogue: '自查内容', check: '预检与报批' },
      save: '保存草稿', toCheck: '保存并预检', submit: '报请审批', submitWhat: '将《{name}》报请县领导审批。报批后方案不能修改；批准后按阶段自动启动。', submitted: '已报请审批',
      leave: '放弃修改', leaveWhat: '有未保存的修改，离开后将丢失。', noDraft: '方案已报批，不能再修改。', lack: '还差：',
      lacks: { template: '方案模板', name: '名称', code: '代号', unit: '主办单位', dates: '正确的阶段日期', percent: '抽查比例', units: '覆盖单位', people: '申报人员或单位', items: '自查条目', itemName: '条目内容' },
    },
    check: {
      ready: '预检通过，可以报批', blocked: '有必须先解决的问题，暂不能报批', again: '重新预检', people: '申报人数', units: '自查单位', rounds: '村（单位）轮次', findings: '发现{n}项',
      none: '没有发现问题。', BLOCK: '必须解决', WARN: '请注意', INFO: '提示', load: '各岗位工作量', tasks: '{n}件', each: '{people}人，每人约{n}件',
    },
  },
  en: {
    title: 'Campaigns', menu: 'Campaigns', sub: 'Four stages from plan to publicity, down to each person and case', new: 'New campaign', edit: 'Edit', none: 'No campaigns yet',
    noneHint: 'The office drafts a plan; after preflight and approval it starts by itself.', rounds: 'Rounds', case: 'Case', leniency: 'Leniency date', refusal: 'Refusal date',
    state: { DRAFT: 'Draft', SUBMITTED: 'For approval', RUNNING: 'Running', AWAITING_CONCLUSION: 'To be concluded', CONCLUDED: 'Concluded' },
    conclusion: {
      title: 'Conclusion', figures: 'Figures', figuresHint: 'each leads to exactly what it counts', summaries: 'Summaries of units', received: '{n} received, {m} missing', noSummaries: 'Asked for when the fourth stage begins', unit: 'Unit', state: 'State', receivedAt: 'Received', got: 'received', awaited: 'awaited',
      examples: 'Typical cases', noExamples: 'None chosen yet', model: 'model', negative: 'warning', institutions: 'Institutions', noInstitutions: 'None listed yet', ledger: 'Ledger', institution: 'Institution', owner: 'Owner', due: 'Due',
    },
    counted: { what: 'What', unit: 'Unit', number: 'Number', openedAt: 'Opened', closedAt: 'Closed', open: 'open', none: 'Nothing is counted here' },
    archive: { title: 'Archive', notStarted: 'One file per case is written once the campaign is concluded.', sum: '{done} of {total} cases written', failed: '{n} failed', again: 'Try again', note: 'A case’s file opens without this product: index, submissions, attachments, record, decisions.' },
    stage: { daysLeft: '{n} day left | {n} days left', endsToday: 'Ends today' },
    figure: { should: 'Should', declared: 'Declared', verified: 'Verified', problems: 'Problems', rectified: 'Rectified', overdue: 'Overdue' },
    progress: {
      heading: 'Progress by unit', unit: 'Unit', declarations: 'Declared and verified', declaredOf: 'Declared / should', unverified: 'To be verified', problems: 'Problems', rectifiedOf: 'Rectified / all',
      open: 'In work', order: 'Order', by: { unit: 'By unit', slowest: 'Slowest first', problems: 'Most problems first', overdue: 'Most overdue first' }, none: 'Nothing to show before the launch.',
    },
    declaration: {
      heading: 'Declarations', who: 'Declarant', status: 'Status', declaredAt: 'Declared', verifiedAt: 'Verified', marks: 'Marks', caseNo: 'Number', anyStatus: 'Any status', none: 'No declarations match',
      assisted: 'Entered for him', drawn: 'Drawn', omitted: 'Omitted', concealed: 'Concealed',
      is: {
        PLANNED: 'Planned', OPEN: 'To declare', DECLARED: 'To verify', RETURNED: 'Returned', SUPPLEMENTING: 'Supplementing', OMITTED: 'Overdue', WAITING: 'Verified', CLOSED: 'Closed', AWAITING_DISPOSITION: 'To be disposed', DISPOSED: 'Disposed',
      },
    },
    launch: { running: 'Starting a declaration for each person', done: 'All declarations started', failed: '{n} failed and will be retried', leave: 'You may leave this page' },
    move: {
      title: 'Move a stage', stage: 'Stage', date: 'New last day', reason: 'Reason', send: 'Ask for approval', sent: 'Sent for approval', hint: 'Once approved, open tasks of the stage move with it.',
      later: '{n} days later', earlier: '{n} days earlier',
    },
    policy: { samplePercent: 'Sample of each township', unitPlanWorkingDays: 'Unit plans', stageReportDays: 'Stage report', monthlyReportDay: 'Monthly report' },
    policyUnit: { samplePercent: '%', unitPlanWorkingDays: 'working days', stageReportDays: 'days after the next stage begins', monthlyReportDay: 'th of next month' },
    who: {
      PARTY_MEMBER: 'All party members', EVERYBODY: 'Everybody', BRANCH_SECRETARY: 'Branch secretaries', VILLAGE_CADRE: 'Village cadres', VILLAGE_LIAISON: 'Stationed cadres', TOWNSHIP_LEADER: 'Township leaders', DEPARTMENT_REVIEWER: 'Department reviewers',
    },
    form: { VILLAGE: 'Villages', TOWNSHIP: 'Townships', DEPARTMENT: 'Departments' },
    wizard: {
      sub: 'Five steps to approval; save and leave at any time', template: 'Template', templateFacts: '{stages} stages · {items} items', name: 'Name', unit: 'Run by', code: 'Code',
      start: 'Begins', endOf: '{no}. {name} ends', dates: 'Dates that count', leniencyNote: 'Declared and rectified by then: lenient', refusalNote: 'Still refusing then: severe', policy: 'Figures',
      date: { missing: 'Choose a date', order: 'Must be after the stage before', outside: 'Not before the beginning' },
      units: 'Units', allUnits: 'The unit and all below it', unitsChosen: '{n} units chosen, with all below', people: 'People', forms: 'Unit declarations', formsNote: 'These units also declare about themselves',
      catalogueNote: 'The form is made from these items.', audience: { PERSON: 'For persons', UNIT: 'For units' }, addGroup: 'Add group', addItem: 'Add item',
      noItems: 'Nothing here', groupName: 'Group', itemName: 'Item',
      step: { basics: 'Basics', stages: 'Stages', scope: 'Scope', catalogue: 'Catalogue', check: 'Preflight' },
      save: 'Save draft', toCheck: 'Save and check', submit: 'Submit for approval', submitWhat: '“{name}” goes to the county leader. It cannot be changed then and starts once approved.', submitted: 'Submitted',
      leave: 'Discard changes', leaveWhat: 'Unsaved changes will be lost.', noDraft: 'This campaign has been submitted and cannot be changed.', lack: 'Missing: ',
      lacks: { template: 'template', name: 'name', code: 'code', unit: 'unit', dates: 'right dates', percent: 'sample', units: 'units', people: 'people', items: 'items', itemName: 'text of items' },
    },
    check: {
      ready: 'Ready to submit', blocked: 'Something must be solved first', again: 'Check again', people: 'People', units: 'Units', rounds: 'Rounds', findings: '{n} findings',
      none: 'Nothing found.', BLOCK: 'Must solve', WARN: 'Attention', INFO: 'Note', load: 'Load by role', tasks: '{n} tasks', each: '{people} people, about {n} each',
    },
  },
} satisfies FeatureMessages;

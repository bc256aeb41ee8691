import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    kind: { DIVISION: '行政区划', DEVELOPMENT_ZONE: '开发区', DEPARTMENT: '部门', PARTY_BRANCH: '党支部', GRID: '网格', STATION: '站所' },
    function: { LAND: '自然资源', ENVIRONMENT: '生态环境', ORGANISATION: '组织', DISCIPLINE: '纪检监察', AGRICULTURE: '农业农村', FINANCE: '财政', ENFORCEMENT: '综合执法', PETITION: '信访', PUBLICITY: '宣传' },
    units: {
      title: '单位', sub: '区划、部门、党支部、网格和站所', find: '按名称或代码查找', choose: '从左侧选择一个单位', add: '新增下级', addTo: '在{name}下新增', edit: '修改单位', code: '代码', name: '名称', kind: '类型',
      function: '职能', serves: '服务区划', people: '查看人员', record: '单位记录',
    },
    people: {
      title: '人员', sub: '党员、干部及其任职；证件号和电话加密保存', add: '登记人员', edit: '修改人员', q: '姓名', anyUnit: '全部单位（含下级）', none: '没有找到人员', name: '姓名', unit: '所在单位', marks: '标记',
      member: '党员', paper: '纸质办理', paperNote: '不用电脑，纸质办理', branch: '党支部', phone: '电话', idNumber: '身份证号', keep: '不修改请留空', audited: '您可以看到完整证件号和电话，本次查看已记录。',
    },
    post: {
      title: '任职', role: '岗位', unit: '单位', from: '开始', to: '结束', open: '至今', none: '没有任职记录', begin: '任命', end: '免职', endWhat: '{name}不再担任{unit}的{role}。其未办任务将按路由重新分派，不会丢失。',
      today: '今天', moves: '任命当日起，该岗位的待办任务会出现在此人的收件箱中。',
    },
    relative: { title: '亲属关系', add: '登记亲属', none: '没有登记亲属。', who: '亲属', kinship: '关系', why: '登记后，双方不能互相核实、验收（回避）。' },
    activation: {
      title: '激活码', sub: '按党支部打印，一人一条，一次有效', branch: '选择党支部或单位', make: '生成激活码', makeWhat: '为{name}尚未开通账号的人员生成激活码。以前打印而未使用的激活码随即失效。', none: '没有需要激活的人员',
      noneHint: '该支部人员都已开通账号，或登记为纸质办理。', choose: '选择党支部后生成', hint: '激活码只显示这一次，请当场打印，按条裁开发给本人。', once: '共{n}条。只显示这一次，离开本页后需重新生成。', account: '账号',
      how: '打开 {site}/activate 输入激活码，设置密码', until: '{date} 前有效', one: '打印激活码', oneWhat: '为{name}生成一条新的激活码，以前未使用的随即失效。',
    },
    accounts: {
      title: '账号', sub: '停用或锁定后立即退出登录；任职和待办不受影响', find: '姓名或用户名', shutOnly: '只看已锁定、已停用的', none: '没有符合的账号', state: '状态', last: '最近登录', never: '从未登录', to: '至 {at}', own: '本人',
      is: { open: '正常', locked: '已锁定', disabled: '已停用' }, act: { lock: '锁定', unlock: '解除锁定', disable: '停用', enable: '启用' }, until: '锁定到', reason: '理由（记入审计）',
      what: {
        lock: '{name}立即退出登录，到期前不能登录；到期自动恢复。', unlock: '{name}可以立即登录，密码错误次数清零。', disable: '{name}立即退出登录，重新启用前不能登录。待办需要转给他人时，请另行免职或指派。', enable: '{name}可以用原来的密码登录。',
      },
    },
    import: {
      title: '导入', sub: '先试算、再导入；有一处错误则全部不导入', template: '下载模板', drop: '把文件拖到这里，或点击选择', another: '点击换一个文件', checking: '正在试算，数据不会改变…', running: '正在导入…', rows: '行数', created: '新增', changed: '更新',
      unchanged: '不变', errors: '错误', clean: '试算通过，没有错误。', nothing: '有错误，数据没有任何改变。请按下表改正后重新上传。', run: '正式导入', runWhat: '导入{kind}：新增{created}条，更新{changed}条。', done: '导入完成', errorSheet: '下载错误表',
      row: '行', column: '列', value: '填的内容', reason: '原因', first: '只显示前{n}处，全部见错误表。',
      kind: { divisions: '行政区划', units: '单位', people: '人员', posts: '任职', memberships: '党支部成员', relatives: '亲属关系' },
      note: {
        divisions: '统计用区划代码 CSV（code,name,areaCode,provinceCode,cityCode），缺少的上级自动补齐', units: '部门、开发区、党支部、网格、站所', people: '党员和干部名册', posts: '谁在哪个单位担任什么岗位，自何时起',
        memberships: '人员与党支部的对应关系', relatives: '用于核实、验收时的回避',
      },
    },
    handOver: {
      title: '离任移交', sub: '免职或离任的人员手中还有未办事项的，请移交给接任的人', endedOn: '离任日期', tasks: '未办事项', consultations: '待答复询问', none: '没有需要移交的人员', noneHint: '任职结束后手中仍有事项的人员会列在这里。', start: '移交事项', of: '{name}的事项移交', lead: '按岗位分派的事项会自动到接任人的待办中；这里移交的是落在个人名下的。',
      how: '由来', due: '期限', is: { CLAIMED: '已签收', OWN: '指定本人', DELEGATED_BY: '委派他人', DELEGATED_TO: '受委派' }, count: { total: '未办事项', consultations: '待答复询问', deputies: '代理', drafts: '草稿', personal: '本人事项（不移交）' }, to: '接办人', find: '输入姓名或单位查找', reason: '事由', reasonHint: '例如：岗位调整', toNeeded: '请选择接办人', reasonNeeded: '请填写事由',
      act: '全部移交', what: '把{from}手中的{n}件事项全部移交给{to}，代理关系一并结束。接办人应当回避的不移交，会列出来。', running: '正在移交，已移交{n}件…', done: '已移交{n}件', left: '{n}件没有移交', empty: '{name}手中没有未办事项',
    },
    recount: {
      title: '期限重算', sub: '每次导入放假安排后，哪些期限随之变动', at: '导入时间', year: '年份', source: '依据', by: '导入人', system: '系统', kind: { TASK: '办理期限', CASE: '案件期限', TIMER: '定时事项' }, none: '还没有重算过', noneHint: '导入放假安排后，这里列出随之变动的期限。',
      of: '{year}年放假安排导入后的期限重算', case: '案号', what: '类型', name: '环节', unit: '单位', from: '原期限', to: '新期限', shift: '变动', later: '推后{n}天', sooner: '提前{n}天', sameDay: '当日内', nothing: '没有期限变动', nothingHint: '这次导入没有影响您管理范围内的期限。', allCases: '全部案件',
      done: '{year}年已导入：办理期限变动{tasks}项，案件期限{cases}项，定时事项{timers}项。', look: '查看明细',
    },
    calendar: {
      title: '工作日历', sub: '时限按国务院公布的放假与调休计算', import: '导入年度安排', format: '可导入JSON文件，或CSV文件（UTF-8编码，每行“日期,放假或上班,名称”，如“2027-01-01,休,元旦”“2027-02-14,班,春节”）；有一行不对就整份不导入。', imported: '已导入{year}年，{n}件未办任务的时限已重新计算', HOLIDAY: '放假', WORKDAY: '调休上班', WEEKEND: '周末', total: '全年{n}个工作日', unknown: '该年度安排尚未公布，按周末计算',
      month: '{n}月', week: '一 二 三 四 五 六 日', short: { HOLIDAY: '休', WORKDAY: '班' },
    },
  },
  en: {
    kind: { DIVISION: 'Division', DEVELOPMENT_ZONE: 'Development zone', DEPARTMENT: 'Department', PARTY_BRANCH: 'Branch', GRID: 'Grid', STATION: 'Station' },
    function: { LAND: 'Land', ENVIRONMENT: 'Environment', ORGANISATION: 'Organisation', DISCIPLINE: 'Discipline', AGRICULTURE: 'Agriculture', FINANCE: 'Finance', ENFORCEMENT: 'Enforcement', PETITION: 'Petitions', PUBLICITY: 'Publicity' },
    units: {
      title: 'Units', sub: 'Divisions, departments, branches, grids and stations', find: 'Name or code', choose: 'Choose a unit', add: 'Add below', addTo: 'Add below {name}', edit: 'Edit unit', code: 'Code', name: 'Name', kind: 'Kind',
      function: 'Function', serves: 'Serves', people: 'People', record: 'Record',
    },
    people: {
      title: 'People', sub: 'Members, cadres and their posts; numbers are stored encrypted', add: 'Register', edit: 'Edit', q: 'Name', anyUnit: 'All units', none: 'Nobody found', name: 'Name', unit: 'Unit', marks: 'Marks',
      member: 'Party member', paper: 'On paper', paperNote: 'Uses no computer: served on paper', branch: 'Branch', phone: 'Phone', idNumber: 'Identity number', keep: 'Empty leaves it as it is', audited: 'You see full numbers; this view was recorded.',
    },
    post: {
      title: 'Posts', role: 'Post', unit: 'Unit', from: 'From', to: 'To', open: 'today', none: 'No posts', begin: 'Appoint', end: 'End', endWhat: '{name} no longer is {role} of {unit}. Open tasks are routed anew; nothing is lost.',
      today: 'Today', moves: 'Tasks of the post appear in the inbox from that day.',
    },
    relative: { title: 'Relatives', add: 'Declare relative', none: 'None declared.', who: 'Relative', kinship: 'Kinship', why: 'Relatives never verify or accept for one another.' },
    activation: {
      title: 'Activation codes', sub: 'Printed per branch, one slip each, good for once', branch: 'Branch or unit', make: 'Make codes', makeWhat: 'Makes codes for those of {name} without an account. Unused older codes end.', none: 'Nobody to activate',
      noneHint: 'Everybody has an account or is served on paper.', choose: 'Choose a branch', hint: 'Codes are shown once: print and cut them now.', once: '{n} slips, shown only once.', account: 'Account',
      how: 'Open {site}/activate, enter the code, choose a password', until: 'Valid until {date}', one: 'Print code', oneWhat: 'Makes a new code for {name}; an unused older one ends.',
    },
    accounts: {
      title: 'Accounts', sub: 'Shutting an account ends its sessions at once; posts and tasks stay', find: 'Name or user name', shutOnly: 'Only locked and disabled', none: 'No account matches', state: 'State', last: 'Last log-in', never: 'never', to: 'until {at}', own: 'yours',
      is: { open: 'Open', locked: 'Locked', disabled: 'Disabled' }, act: { lock: 'Lock', unlock: 'Unlock', disable: 'Disable', enable: 'Enable' }, until: 'Locked until', reason: 'Reason (kept on the audit)',
      what: {
        lock: '{name} is logged out and cannot log in until then.', unlock: '{name} can log in at once; wrong passwords are forgotten.', disable: '{name} is logged out and cannot log in until enabled. Open tasks stay: end the post or reassign them.', enable: '{name} can log in with the old password.',
      },
    },
    import: {
      title: 'Import', sub: 'Tried first; one error and nothing is imported', template: 'Template', drop: 'Drop a file here or click', another: 'click for another file', checking: 'Trying, nothing is changed…', running: 'Importing…', rows: 'Rows', created: 'New', changed: 'Changed',
      unchanged: 'Same', errors: 'Errors', clean: 'No errors.', nothing: 'There are errors; nothing was changed. Correct and upload again.', run: 'Import', runWhat: 'Import {kind}: {created} new, {changed} changed.', done: 'Imported', errorSheet: 'Error sheet',
      row: 'Row', column: 'Column', value: 'Value', reason: 'Reason', first: 'The first {n}; all are in the error sheet.',
      kind: { divisions: 'Divisions', units: 'Units', people: 'People', posts: 'Posts', memberships: 'Branch members', relatives: 'Relatives' },
      note: {
        divisions: 'CSV of division codes (code,name,areaCode,provinceCode,cityCode); missing ancestors are added', units: 'Departments, zones, branches, grids, stations', people: 'Members and cadres', posts: 'Who holds which post where, and since when',
        memberships: 'Who belongs to which branch', relatives: 'For recusal',
      },
    },
    handOver: {
      title: 'Hand-over', sub: 'Whose posts have ended and who still has something in hand', endedOn: 'Post ended', tasks: 'Open tasks', consultations: 'Questions', none: 'Nobody has to hand over', noneHint: 'People whose posts ended with something in hand are listed here.', start: 'Hand over', of: 'Hand-over of {name}', lead: 'What goes to a post finds its successor by itself; this is what lies with the person.',
      how: 'How', due: 'Due', is: { CLAIMED: 'claimed', OWN: 'his in person', DELEGATED_BY: 'delegated', DELEGATED_TO: 'delegated to him' }, count: { total: 'Open tasks', consultations: 'Questions', deputies: 'Deputies', drafts: 'Drafts', personal: 'His own (stay)' }, to: 'To', find: 'Find by name or unit', reason: 'Reason', reasonHint: 'e.g. change of post', toNeeded: 'Choose who takes over', reasonNeeded: 'Give a reason',
      act: 'Hand over all', what: 'All {n} tasks of {from} go to {to}; deputies end. Where the successor must stand aside nothing is handed over, and it is listed.', running: 'Handing over, {n} so far…', done: '{n} handed over', left: '{n} not handed over', empty: '{name} has nothing in hand',
    },
    recount: {
      title: 'Limits counted anew', sub: 'What each import of holidays moved', at: 'Imported', year: 'Year', source: 'Source', by: 'By', system: 'System', kind: { TASK: 'Limits of steps', CASE: 'Limits of cases', TIMER: 'Timed events' }, none: 'Nothing was counted anew yet', noneHint: 'After an import of holidays the limits it moved are listed here.',
      of: 'Limits after the import of {year}', case: 'Case', what: 'Limit of', name: 'Step', unit: 'Unit', from: 'Was', to: 'Is', shift: 'Moved', later: '{n} day later | {n} days later', sooner: '{n} day sooner | {n} days sooner', sameDay: 'same day', nothing: 'No limit moved', nothingHint: 'This import moved nothing in the units you manage.', allCases: 'All cases',
      done: '{year} imported: {tasks} limits of steps moved, {cases} of cases, {timers} timed events.', look: 'See which',
    },
    calendar: {
      title: 'Working days', sub: 'Limits follow the published holidays and make-up days', import: 'Import a year', format: 'A JSON file, or a CSV file (UTF-8, each line “date,kind,name”, e.g. “2027-01-01,HOLIDAY,New Year”, “2027-02-14,WORKDAY,Spring Festival”); one wrong line and nothing is imported.', imported: '{year} imported; {n} open limits moved', HOLIDAY: 'Holiday', WORKDAY: 'Make-up day', WEEKEND: 'Weekend', total: '{n} working days', unknown: 'Not published yet: weekends only',
      month: '{n}', week: 'M T W T F S S', short: { HOLIDAY: 'off', WORKDAY: 'on' },
    },
  },
} satisfies FeatureMessages;

import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    title: '自查轮次', sub: '每个村（单位）一轮：收报、确认、会审、抽查、清单签批、公示', of: '{unit}自查轮次', campaign: '专项行动', case: '办理过程', print: '打印申报表', results: '从 Excel 录入核实结果', anyUnit: '全部单位', none: '没有轮次', unit: '村（单位）',
    township: '乡镇（街道）', step: '进程', now: '现处环节', in: '收报与核实', declaredOf: '已报 / 应报', verified: '已核实', unverified: '待核实', problems: '问题', collected: '{at} 收报截止',
    sum: '应报{should}人，已报{declared}人，已核实{verified}人，逾期{late}人，问题{problems}件',
    tab: { members: '人员', draw: '抽签', lists: '问题清单' },
    state: { PLANNED: '待启动', COLLECTING: '收报', CONFIRMING: '双签确认', JOINT_CHECK: '联合会审', AWAITING_DRAW: '待抽签', SPOT_CHECK: '抽查', LISTING: '清单签批', RELEASED: '公示整改', CLOSED: '办结' },
    is: { PLANNED: '待启动', OPEN: '待申报', DECLARED: '待核实', RETURNED: '已退回', SUPPLEMENTING: '补充中', OMITTED: '逾期未报', WAITING: '已核实', CLOSED: '已办结', AWAITING_DISPOSITION: '待处置' },
    group: { all: '全部', out: '未报', toVerify: '待核实', verified: '已核实', returned: '退回补充', late: '逾期', problem: '有问题' },
    mark: { assisted: '代录', drawn: '抽中', omitted: '漏报', concealed: '隐瞒' },
    member: { who: '申报人', status: '状态', declaredAt: '申报', verifiedAt: '核实', marks: '标记', caseNo: '编号', none: '没有符合条件的人员' },
    draw: {
      none: '本轮尚未启动，没有抽签', committed: '① 封存种子', frozen: '② 冻结名单', drawn: '③ 抽取', later: '尚未进行', committedText: '种子的 SHA-256', frozenText: '名单的 SHA-256', drawnText: '公开的种子',
      committedNote: '启动时即公布种子的指纹，谁也改不了', frozenNote: '全镇各轮会审完毕后冻结，公布名单指纹', drawnNote: '抽取后公开种子，任何人都可重算',
      result: '从{size}份申报中按{percent}%抽取{n}份（向上取整，至少1份）', verify: '验证抽签', here: '本机重算', server: '服务器重算', seedMatches: '公开的种子与封存的指纹一致', listMatches: '名单与冻结时的指纹一致', sampleMatches: '重新抽取得到同样的结果',
      yes: '✓ 一致', no: '✗ 不一致', sample: '抽中的申报', how: "算法 {algorithm}：对每个编号计算 SHA-256(种子{'|'}编号)，按结果从小到大取足份数。", order: '现在抽签', wait: '{township}各轮会审完毕后自动抽签，比例{percent}%。',
      orderWhat: '冻结{township}的申报名单并抽签。每个乡镇只抽一次，不能重抽。',
    },
    list: {
      none: '还没有问题清单', noneHint: '抽查结束后自动编成清单，报乡镇主要领导签字。', no: '第{n}稿', COMPILED: '待签字', SIGNED: '已签字，待部门接收', RECEIVED: '部门已接收', RETURNED: '部门退回', counts: '{members}人，问题{problems}件', only: '只看有问题的',
      compiled: '清单编成', signed: '乡镇主要领导签字', received: '组织部门接收', waiting: '等待中', clean: '本轮没有发现问题', hash: '清单指纹（签字后内容不能改变）',
    },
  },
  en: {
    title: 'Rounds', sub: 'One for each village or unit', of: 'Round of {unit}', campaign: 'Campaign', case: 'Case', print: 'Print forms', results: 'Check results from Excel', anyUnit: 'All units', none: 'No rounds', unit: 'Unit',
    township: 'Township', step: 'Step', now: 'Now', in: 'Declared', declaredOf: 'Declared / should', verified: 'Verified', unverified: 'To verify', problems: 'Problems', collected: 'Collected {at}',
    sum: '{should} to declare, {declared} in, {verified} verified, {late} late, {problems} problems',
    tab: { members: 'People', draw: 'Draw', lists: 'Problem list' },
    state: { PLANNED: 'Planned', COLLECTING: 'Collecting', CONFIRMING: 'Confirming', JOINT_CHECK: 'Joint check', AWAITING_DRAW: 'Awaiting draw', SPOT_CHECK: 'Spot check', LISTING: 'Listing', RELEASED: 'Published', CLOSED: 'Closed' },
    is: { PLANNED: 'Planned', OPEN: 'To declare', DECLARED: 'To verify', RETURNED: 'Returned', SUPPLEMENTING: 'Supplementing', OMITTED: 'Overdue', WAITING: 'Verified', CLOSED: 'Closed', AWAITING_DISPOSITION: 'To be disposed' },
    group: { all: 'All', out: 'Not in', toVerify: 'To verify', verified: 'Verified', returned: 'Returned', late: 'Late', problem: 'With problems' },
    mark: { assisted: 'Entered for him', drawn: 'Drawn', omitted: 'Omitted', concealed: 'Concealed' },
    member: { who: 'Declarant', status: 'Status', declaredAt: 'Declared', verifiedAt: 'Verified', marks: 'Marks', caseNo: 'Number', none: 'Nobody' },
    draw: {
      none: 'No draw before the launch', committed: '1. Seed committed', frozen: '2. List frozen', drawn: '3. Drawn', later: 'Not yet', committedText: 'SHA-256 of the seed', frozenText: 'SHA-256 of the list', drawnText: 'The seed',
      committedNote: 'Told at the launch; nobody can change it', frozenNote: 'When all rounds of the township were checked', drawnNote: 'Anyone can repeat it',
      result: '{n} of {size} drawn, {percent}% rounded up, at least one', verify: 'Verify', here: 'In this browser', server: 'On the server', seedMatches: 'Seed fits its commitment', listMatches: 'List fits its hash', sampleMatches: 'Drawing again gives the same',
      yes: '✓ yes', no: '✗ no', sample: 'Drawn', how: "Algorithm {algorithm}: the smallest SHA-256(seed{'|'}number) are drawn.", order: 'Draw now', wait: '{township} is drawn when its rounds are checked, {percent}%.',
      orderWhat: 'Freezes the list of {township} and draws. Once only.',
    },
    list: {
      none: 'No list yet', noneHint: 'It is compiled after the spot check.', no: 'Version {n}', COMPILED: 'To be signed', SIGNED: 'Signed', RECEIVED: 'Received', RETURNED: 'Returned', counts: '{members} people, {problems} problems', only: 'Only problems',
      compiled: 'Compiled', signed: 'Signed by the township leader', received: 'Received by the department', waiting: 'Waiting', clean: 'No problems found', hash: 'Hash of the list',
    },
  },
} satisfies FeatureMessages;

import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    title: '公示公告', skip: '跳到正文', back: '全部公示', loading: '正在加载…', retry: '重试', more: '加载更多',
    footer: '公示内容已作脱敏处理，公示期满自动撤下。查看与提出异议均无需登录。',
    left: '剩{n}天', lastDay: '最后一天',
    list: {
      heading: '正在公示', lead: '公示期内，任何人都可以查看并提出异议。', search: '查询', placeholder: '按标题、单位查找',
      none: '目前没有正在公示的事项。', noMatch: '没有找到与“{q}”有关的公示。',
    },
    notice: { masked: '个人信息已按规定作脱敏处理。', period: '公示期', left: '剩余', scope: '公示范围', print: '打印' },
    objection: {
      heading: '提出异议', hint: '对公示内容有不同意见的，可实名或匿名反映。受理单位在3个工作日内核查。', text: '异议内容',
      placeholder: '请写明哪一条有异议、事实和理由（不少于10字）', name: '姓名（可不填）', contact: '联系方式（可不填）',
      secret: '姓名和联系方式加密保存，只有核查人员可以看到。', send: '提交异议', checking: '正在进行安全校验…', sending: '正在提交…',
      sent: '异议已收到', receipt: '查询码', then: '请记下查询码。受理单位核查后会作出答复。', closed: '公示期已满，不再受理网上异议。',
      tooShort: '请写明异议内容，不少于10字。', nameToo: '留联系方式时请同时填写姓名；不愿留名的，请把联系方式也留空。',
      phone: '电话', mailbox: '邮箱', address: '地址',
    },
    answer: { heading: '查询异议的答复', OPEN: '正在核查', UPHELD: '异议成立，公示已更正或撤下', NOT_UPHELD: '异议不成立' },
  },
  en: {
    title: 'Public notices', skip: 'Skip to content', back: 'All notices', loading: 'Loading…', retry: 'Retry', more: 'Load more',
    footer: 'Personal data is masked and notices are taken down when their time is over. No log-in needed.',
    left: '{n} day left | {n} days left', lastDay: 'Last day',
    list: {
      heading: 'In force', lead: 'While a notice is shown, anyone may read it and object.', search: 'Search', placeholder: 'Title or unit',
      none: 'No notices are in force.', noMatch: 'Nothing found for “{q}”.',
    },
    notice: { masked: 'Personal data is masked as the rules require.', period: 'Shown', left: 'Left', scope: 'Shown in', print: 'Print' },
    objection: {
      heading: 'Object', hint: 'You may object with or without your name. It is checked within 3 working days.', text: 'Objection',
      placeholder: 'Which line, what is wrong and why (at least 10 characters)', name: 'Name (optional)', contact: 'Contact (optional)',
      secret: 'Name and contact are stored encrypted; only those who check see them.', send: 'Send', checking: 'Security check…', sending: 'Sending…',
      sent: 'Objection received', receipt: 'Your code', then: 'Keep the code. You will be answered after the check.', closed: 'The notice has ended; objections are closed.',
      tooShort: 'Please say what is wrong in at least 10 characters.', nameToo: 'With a contact please give your name too, or leave both empty.',
      phone: 'Phone', mailbox: 'Mailbox', address: 'Address',
    },
    answer: { heading: 'Ask for the answer to an objection', OPEN: 'Being checked', UPHELD: 'Upheld: the notice was corrected or taken down', NOT_UPHELD: 'Not upheld' },
  },
} satisfies FeatureMessages;

import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    title: '个人设置', unsaved: '有修改尚未保存', undo: '放弃修改',
    messages: {
      title: '消息接收', nobody: '这个账号没有对应的人员', where: '在系统外收到', whereLead: '系统内的消息始终会收到；这里设置另外发到哪里。', mail: '电子邮件', mailHint: '不填则不发邮件', mailOff: '系统尚未配置邮件发送，保存后也暂不会收到。', robot: '群机器人', robotOff: '系统尚未开放群机器人，保存后也暂不会收到。',
      noRobot: '不用', WECOM: '企业微信', DINGTALK: '钉钉', address: '机器人地址', addressHint: 'https:// 开头，从群机器人设置中完整复制', addressKept: '已保存（{hint}），不修改请留空', addressNote: '地址加密保存，不再显示。群里的人都会看到发到群里的消息，消息中不含个人信息。', secret: '加签密钥', secretHint: '群机器人安全设置选“加签”时填写', secretKept: '已保存，不修改请留空', unsigned: '不再加签',
      when: '什么时候收', whenLead: '免打扰时段内不发，时段结束后补发。选“每日汇总”的消息合成一条，按时发出。', quiet: '免打扰', quietFrom: '免打扰开始', quietUntil: '免打扰结束', to: '至', digest: '每日汇总时间', what: '收哪些', always: '系统内全部收到', kind: '消息', usual: '默认',
      timing: { NOW: '立即', DIGEST: '每日汇总', OFF: '不收' },
      kinds: { due_blue: '待办临近期限', due_yellow: '待办即将到期', due_red: '待办已逾期', due_escalated: '下级逾期未办', deadline: '时限变更', process: '事项进展', other: '其他消息' },
    },
    phrases: {
      title: '常用意见', own: '我的', ownNote: '只有您能看到和使用', office: '{unit}', officeNote: '本单位共用，由督办人员维护', officeKeep: '本单位共用，由您维护', none: '还没有常用意见。写好的意见在办理时可一键填入。', text: '意见内容', hint: '例如：情况属实，同意。', editOf: '修改“{text}”', remove: '删除意见', removeOf: '删除“{text}”',
      removeWhat: '删除“{text}”。已经提交的意见不受影响。', removeOffice: '删除“{text}”，{unit}的人都不能再选用。已经提交的意见不受影响。',
    },
  },
  en: {
    title: 'My settings', unsaved: 'There are changes not saved', undo: 'Undo',
    messages: {
      title: 'How I am told', nobody: 'This account is no person', where: 'Outside the product', whereLead: 'In the product you are always told; here you say where else.', mail: 'E-mail', mailHint: 'Empty: no e-mail', mailOff: 'E-mail is not configured here; nothing is sent for now.', robot: 'Group robot', robotOff: 'Robots are not allowed here; nothing is sent for now.',
      noRobot: 'None', WECOM: 'WeCom', DINGTALK: 'DingTalk', address: 'Address of the robot', addressHint: 'https://…, copied in whole from the robot’s settings', addressKept: 'Kept ({hint}); leave empty to keep it', addressNote: 'Kept encrypted and never shown again. Everybody in the group sees what is sent; it holds no personal data.', secret: 'Signing secret', secretHint: 'If the robot’s security is “sign”', secretKept: 'Kept; leave empty to keep it', unsigned: 'No signing any more',
      when: 'When', whenLead: 'Nothing is sent in quiet hours; it follows afterwards. What goes into the digest comes as one message.', quiet: 'Quiet hours', quietFrom: 'Quiet from', quietUntil: 'Quiet until', to: 'to', digest: 'Daily digest at', what: 'What of', always: 'All of it in the product', kind: 'Message', usual: 'usual',
      timing: { NOW: 'At once', DIGEST: 'In the digest', OFF: 'Not' },
      kinds: { due_blue: 'Limit in sight', due_yellow: 'Limit near', due_red: 'Overdue', due_escalated: 'Overdue below me', deadline: 'Limit changed', process: 'Progress of a matter', other: 'Other' },
    },
    phrases: {
      title: 'Phrases', own: 'Mine', ownNote: 'Only you see and use them', office: '{unit}', officeNote: 'For all of this office, kept by its supervisors', officeKeep: 'For all of this office, kept by you', none: 'No phrases yet. A phrase fills in an opinion with one click.', text: 'Phrase', hint: 'e.g. Found true; agreed.', editOf: 'Change “{text}”', remove: 'Delete phrase', removeOf: 'Delete “{text}”',
      removeWhat: 'Delete “{text}”. Opinions already given stay.', removeOffice: 'Delete “{text}”; nobody of {unit} can choose it any more. Opinions already given stay.',
    },
  },
} satisfies FeatureMessages;

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
    deputies: {
      title: '代理', mine: '代我办理的人', mineLead: '外出期间由谁代办；记录上写明“由某某代某某办理”', forMe: '由我代办的', forMeLead: '这些人的待办会出现在您的待办中', mineNone: '没有设过代理', forMeNone: '没有人委托您代办', appoint: '设置代理', appointed: '代理已设置', deputy: '人员', span: '起止日期', scope: '范围', state: '状态',
      reason: '事由', reasonHint: '例如：外出培训', reasonNeeded: '请填写事由', from: '开始日期', until: '结束日期', processes: '业务', allProcesses: '全部业务', unit: '单位', allUnits: '全部单位', find: '输入姓名或单位查找', whoNeeded: '请选择代理人', spanNeeded: '请填写起止日期，结束不早于开始',
      what: '代理期间，您的待办同时出现在代理人的待办中，由他代办；您自己仍可办理。凡他应当回避的，不由他代办。', is: { ended: '已结束', coming: '未开始', running: '代理中' }, end: '结束', endWhat: '{name}从今天起不再代您办理，您的待办随即从他的待办中移出。已经代办的不受影响。',
    },
    signature: {
      title: '签名', lead: '用于打印件和逐份签办的表单', mine: '我的签名', none: '还没有签名', noneHint: '可以用手指或鼠标手写，也可以拍下写在白纸上的签名。', draw: '手写签名', again: '重新手写', photo: '用照片', remove: '删除签名', removeWhat: '删除后，今后提交的事项不再带签名；已经签过的不受影响。',
      note: '提交时签名随事项一并留存，以后更换不影响已签的。照片的白底会自动去掉。',
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
    deputies: {
      title: 'Deputies', mine: 'Who acts for me', mineLead: 'While I am away; the record says who acted for whom', forMe: 'For whom I act', forMeLead: 'Their tasks stand among yours', mineNone: 'No deputies so far', forMeNone: 'You act for nobody', appoint: 'Appoint a deputy', appointed: 'Deputy appointed', deputy: 'Person', span: 'From – until', scope: 'Scope', state: 'State',
      reason: 'Reason', reasonHint: 'e.g. away on a course', reasonNeeded: 'Give a reason', from: 'From', until: 'Until', processes: 'Processes', allProcesses: 'all processes', unit: 'Unit', allUnits: 'all units', find: 'Find by name or unit', whoNeeded: 'Choose who', spanNeeded: 'Give first and last day, in this order',
      what: 'Meanwhile your tasks also stand among the deputy’s, who acts for you; you may still act yourself. Where he must stand aside he cannot act for you.', is: { ended: 'ended', coming: 'to come', running: 'running' }, end: 'End', endWhat: '{name} no longer acts for you from today; your tasks leave his list. What he has done stays.',
    },
    signature: {
      title: 'Signature', lead: 'For prints and sheets signed one by one', mine: 'My signature', none: 'No signature yet', noneHint: 'Sign with finger or mouse, or photograph your signature on white paper.', draw: 'Sign by hand', again: 'Sign anew', photo: 'Use a photo', remove: 'Delete signature', removeWhat: 'What you submit from now on carries no signature; what is signed stays.',
      note: 'Each submission keeps the signature of its day. The white of a photo is taken out.',
    },
    phrases: {
      title: 'Phrases', own: 'Mine', ownNote: 'Only you see and use them', office: '{unit}', officeNote: 'For all of this office, kept by its supervisors', officeKeep: 'For all of this office, kept by you', none: 'No phrases yet. A phrase fills in an opinion with one click.', text: 'Phrase', hint: 'e.g. Found true; agreed.', editOf: 'Change “{text}”', remove: 'Delete phrase', removeOf: 'Delete “{text}”',
      removeWhat: 'Delete “{text}”. Opinions already given stay.', removeOffice: 'Delete “{text}”; nobody of {unit} can choose it any more. Opinions already given stay.',
    },
  },
} satisfies FeatureMessages;

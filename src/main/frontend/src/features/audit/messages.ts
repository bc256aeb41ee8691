import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    title: '审计', sub: '谁看过、办过、导出过什么；记录前后相连，事后改动会被发现', verify: '校验完整性', none: '没有符合的记录',
    intact: '记录完整：共{n}条，前后相连，未被改动。', broken: '记录在第{n}条处断开，可能被改动过，请立即报告。', headBroken: '记录本身相连，但末端封印不符，可能被截短，请立即报告。',
    at: '时间', actor: '人员', kind: '行为', object: '对象', detail: '内容', result: '结果', address: '地址', period: '时间段', from: '自', to: '至',
    anyActor: '姓名', anyKind: '行为', objectType: '对象类型', objectId: '对象编号', before: '原来', after: '之后', ok: '成功', only: '只看这个对象', system: '系统',
    act: {
      login: '登录', 'login_failed': '登录失败', account_opened: '开通账号', account_locked: '锁定账号', account_unlocked: '解除锁定', account_disabled: '停用账号', account_enabled: '启用账号', password_changed: '修改密码', password_reset: '重设密码',
      activation_printed: '打印激活码', activation_failed: '激活失败', 'attachment_removed': '移除附件', attachment_uploaded: '上传附件', attachment_viewed: '查看附件', audit_viewed: '查看审计', audit_verified: '校验审计', calendar_imported: '导入工作日历',
      campaign_drafted: '起草专项', campaign_changed: '修改专项', campaign_submitted: '专项报批', campaign_launched: '启动专项', campaign_returned: '退回专项', campaign_stage: '阶段推进', campaign_drawn: '抽签', declaration_printed: '打印申报表', import_run: '导入', import_refused: '导入未通过',
      'notice_published': '发布公示', 'notice_taken-down': '公示期满撤下', notice_withdrawn: '撤回公示', objection_viewed: '查看异议', objections_viewed: '查看异议', objection_answered: '答复异议', packaging_decided: '决定流程版本', person_registered: '登记人员', person_changed: '修改人员',
      person_secret_viewed: '查看完整证件号', 'person_searched-by-number': '按证件号查找', post_begun: '任命', post_ended: '免职', register_viewed: '查看台账', register_exported: '导出台账', rule_changed: '调整规则', task_assigned: '指派任务', task_claimed: '签收', task_released: '退回待签收', task_completed: '办理',
      unit_registered: '登记单位', unit_changed: '修改单位', kinship_declared: '登记亲属', recusal_asked: '申请回避', recusal_declared: '自行回避', recusal_decided: '决定回避', deadline_extended: '延期', deadline_paused: '中止时限', deadline_resumed: '恢复时限', 'archive_downloaded': '下载卷宗',
    },
    type: {
      account: '账号', person: '人员', unit: '单位', case: '案件', task: '任务', campaign: '专项', register: '台账', attachment: '附件', notice: '公示', objection: '异议', import: '导入', rule: '规则', audit: '审计', calendar: '工作日历', draw: '抽签', round: '批次', match: '比对', packaging_conflict: '流程版本', 'record-list': '比对清单',
    },
  },
  en: {
    title: 'Audit', sub: 'Who saw, did and exported what; each entry is chained to the one before', verify: 'Verify', none: 'Nothing matches',
    intact: 'Intact: {n} entries, each chained to the one before.', broken: 'The chain breaks at entry {n}. Report this at once.', headBroken: 'The entries hold together, but the seal at the end does not fit. Report this at once.',
    at: 'Time', actor: 'Who', kind: 'Act', object: 'Thing', detail: 'What', result: 'Result', address: 'Address', period: 'Period', from: 'from', to: 'to',
    anyActor: 'Name', anyKind: 'Act', objectType: 'Kind of thing', objectId: 'Number', before: 'before', after: 'after', ok: 'done', only: 'Only this thing', system: 'System',
    act: {
      login: 'Log-in', 'login_failed': 'Log-in failed', account_opened: 'Account opened', account_locked: 'Account locked', account_unlocked: 'Account unlocked', account_disabled: 'Account disabled', account_enabled: 'Account enabled', password_changed: 'Password changed', password_reset: 'Password reset',
      audit_viewed: 'Audit read', audit_verified: 'Audit verified', rule_changed: 'Rule changed', packaging_decided: 'Process decided', task_completed: 'Task done', person_secret_viewed: 'Full number seen', register_exported: 'Ledger exported',
    },
    type: { account: 'Account', person: 'Person', unit: 'Unit', case: 'Case', task: 'Task', campaign: 'Campaign', register: 'Ledger', attachment: 'Attachment', notice: 'Notice', rule: 'Rule', audit: 'Audit' },
  },
} satisfies FeatureMessages;

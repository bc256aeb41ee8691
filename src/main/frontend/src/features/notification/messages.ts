import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    title: '消息', empty: '没有消息', emptyHint: '催办、退回、转灯、办结等提醒会出现在这里。', open: '查看案件', unread: '未读', today: '今天', earlier: '更早', toSettings: '接收设置',
    way: { MAIL: '邮件', ROBOT: '群机器人' },
    kind: { due_blue: '待办临近期限', due_yellow: '待办即将到期', due_red: '待办已逾期', due_escalated: '下级逾期未办', deadline: '时限变更', process: '事项进展', other: '其他消息' },
    outbox: {
      title: '消息发送', sub: '邮件和群机器人的发送情况；发送失败的可以重新发送', waiting: '等待发送', held: '暂缓发送', heldNote: '免打扰时段或每日汇总', dead: '发送失败', oldest: '最早应于 {at} 发出', mailOff: '尚未配置邮件发送，邮件不会发出。', robotOff: '尚未配置群机器人主机，机器人消息不会发出。',
      deadTitle: '发送失败的消息', at: '产生时间', person: '接收人', channel: '方式', kind: '种类', attempts: '次数', error: '失败原因', given: '停止时间', all: '全选', pick: '选择{name} {at}的消息', retry: '重新发送（{n}）', retried: '已重新排队{n}条', none: '没有发送失败的消息', noneHint: '多次重试仍未成功的消息会列在这里。',
    },
  },
  en: {
    title: 'Messages', empty: 'No messages', emptyHint: 'Reminders, returns, lights and results appear here.', open: 'View case', unread: 'unread', today: 'Today', earlier: 'Earlier', toSettings: 'How I am told',
    way: { MAIL: 'E-mail', ROBOT: 'Robot' },
    kind: { due_blue: 'Limit in sight', due_yellow: 'Limit near', due_red: 'Overdue', due_escalated: 'Overdue below', deadline: 'Limit changed', process: 'Progress', other: 'Other' },
    outbox: {
      title: 'Sending of messages', sub: 'What goes out by e-mail and robot; what failed can be sent again', waiting: 'Waiting', held: 'Held back', heldNote: 'quiet hours or daily digest', dead: 'Failed', oldest: 'the oldest was due {at}', mailOff: 'E-mail is not configured; no mail leaves.', robotOff: 'No robot hosts are configured; nothing leaves by robot.',
      deadTitle: 'Messages that failed', at: 'Made', person: 'For', channel: 'By', kind: 'Kind', attempts: 'Tries', error: 'Why', given: 'Given up', all: 'All', pick: 'Choose the message for {name}, {at}', retry: 'Send again ({n})', retried: '{n} queued again', none: 'Nothing has failed', noneHint: 'Messages that failed after several tries are listed here.',
    },
  },
} satisfies FeatureMessages;

import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    download: '下载卷宗',
    reopen: { act: '申请重新办理', send: '提交申请', reason: '理由', example: '例如：发现新的事实、原材料不实', what: '经批准后另立一件，与原案相互关联；原案的记录和卷宗不变。', sent: '申请{no}已提交，等待批准', pending: '查看重新办理申请' },
  },
  en: {
    download: 'Download file',
    reopen: { act: 'Ask to reopen', send: 'Ask', reason: 'Reason', example: 'e.g. new facts', what: 'Once approved a new case is opened and linked; the record of this one stays as it is.', sent: '{no} was sent for approval', pending: 'Reopening asked for' },
  },
} satisfies FeatureMessages;

import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    title: '逐份签办', menu: '逐份签办', sheets: '共{n}份', none: '没有可以集中签办的事项', noneHint: '待办中有同类的核实任务时，可以在这里一份一份看、一份一份签。', back: '回到收件箱', leave: '离开', signed: '已签',
    finished: '{n}份已全部签完', already: '{name}已签', notYours: '这份不能由您办理。', needsFiles: '这份还需要附件（{names}），请到任务页办理。', openTask: '打开任务页', previousOne: '上一份', nextOne: '下一份', aside: '搁置', sign: '签字并看下一份',
    declare: '签字前请确认：您与{name}没有亲属等利害关系。有关系的，不能签，请打开任务页申请回避。', declarant: '申报人', signDeclaring: '本人与申报人无亲属等利害关系，签字确认', declareFirst: '请在本份上勾选“本人与申报人无亲属或其他利害关系”；有关系的，请打开任务页申请回避', keys: '键盘：Enter 签字 · PgDn / PgUp 翻页 · S 搁置', mark: { unseen: '未看', seen: '已看', signed: '已签', aside: '已搁置', failed: '打不开' },
  },
  en: {
    title: 'Signing session', menu: 'Signing', sheets: '{n} sheets', none: 'Nothing to sign', noneHint: 'Verification tasks of one kind can be seen and signed here one by one.', back: 'Back to inbox', leave: 'Leave', signed: 'signed',
    finished: 'All {n} signed', already: '{name} is signed', notYours: 'You may not sign this one.', needsFiles: 'This one needs files ({names}); open the task.', openTask: 'Open task', previousOne: 'Previous', nextOne: 'Next', aside: 'Put aside', sign: 'Sign and next',
    declare: 'Before you sign: you are not related to {name} and have no interest in the matter. If you do, do not sign; open the task and stand aside.', declarant: 'the declarant', signDeclaring: 'I am not related to the declarant: sign', declareFirst: 'Tick on this sheet that you are not related to the declarant; if you are, open the task and stand aside', keys: 'Enter signs · PgDn / PgUp turn · S puts aside', mark: { unseen: 'Not seen', seen: 'Seen', signed: 'Signed', aside: 'Put aside', failed: 'Failed' },
  },
} satisfies FeatureMessages;

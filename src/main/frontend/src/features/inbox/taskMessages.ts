import type { FeatureMessages } from '@/shared/i18n';

/** Texts of a task and of why it came to whom. */
export default {
  'zh-CN': {
    task: {
      what: '办什么、为什么', form: '办理', materials: '材料', submit: '提交', keys: 'Ctrl+Enter 提交，Ctrl+S 保存草稿', submitting: '正在提交…', claim: '签收', release: '退回待签收', more: '更多', recuse: '申请回避', why: '为什么是我办',
      claimedBy: '{name}正在办理', claimedByMe: '您已签收', notYours: '此件目前不能由您办理', excluded: '您{reason}，不能办理此件', done: '已提交', doneNext: '已提交，已为您打开下一件', doneLast: '已提交，待办已清空',
      caseLink: '查看案件全貌', required: '必传', optional: '可不传', addPhoto: '拍照', addFile: '选择文件', removeFile: '移除 {name}', uploading: '正在上传 {n}%', uploadFailed: '上传失败', retry: '重试',
      missing: '还缺材料：{names}', fix: '有{n}处还没填好', stale: '这件事项已有变化，已为您重新载入；您填写的内容还在，请核对后再提交。', reload: '重新载入', gone: '这件事项已办结或已转给他人',
      assisted: '代录', assistedHint: '根据{name}签字的纸质表代为录入，录入后由另一人核对确认，记录中注明“由您代录”。', assistedOf: '本人',
      recuseWhat: '申请回避后，此件将转给其他有权办理的人，您不能再办理。', recuseReason: '请说明回避理由，例如：系申报人近亲属', recused: '已申请回避，此件已转出',
      releaseWhat: '退回后，同岗位的其他人可以签收办理。', claimed: '已签收', released: '已退回', noForm: '此件无需填写，核对后直接提交。',
      mandatory: '必经环节', mandatoryWhy: '法定程序，不能跳过、不能代替；办结必须有提交记录。', irreversible: '不可撤回', irreversibleWhy: '提交后即对外生效或送出，不能撤回、不能退回，请核对无误再提交。', submitFor: '提交后不能撤回', formTab: '办理', caseTab: '案件',
      declare: '我与当事人没有近亲属或其他利害关系', declareNeeded: '请先确认与当事人无利害关系；如有，请申请回避', photoHint: '直接拍照时自动记录拍摄时间和地点（须允许定位）。', pairWith: '对照哪张整改前照片', pairDone: '已有对照', pairNext: '下一张对照', next: '下一件',
    },
    draft: {
      dirty: '有修改，稍后自动保存草稿', saving: '正在保存草稿…', saved: '草稿已保存（{at}），下次打开接着填', waiting: '网络不通，草稿还没有存到服务器；填写的内容保留在本页，恢复后自动保存', refused: '草稿没有保存：此件已不能由您填写，或内容过长', discard: '清除草稿', discardWhat: '清除后，表单恢复为未填写时的样子，草稿不能找回。',
    },
    sending: {
      title: '网络不通，还不知道是否提交成功', what: '填写的内容已保留，网络恢复后自动再次提交，不会重复办理。请不要关闭本页。', again: '立即重试', stop: '停止重试，返回修改', button: '立即重试',
    },
    route: {
      title: '为什么是我办', group: '办理岗位', holders: '当前可办的人', excluded: '不能办的人', desk: '由派单台分派', how: '怎么找到您', none: '无',
      reason: { subject: '是当事人', relatives: '是当事人近亲属', relative: '是当事人近亲属', acted: '办过前面的环节', 'acted-before': '办过前面的环节', recused: '已申请回避' },
    },
  },
  en: {
    task: {
      what: 'What to do and why', form: 'Form', materials: 'Materials', submit: 'Submit', keys: 'Ctrl+Enter submits, Ctrl+S saves the draft', submitting: 'Submitting…', claim: 'Claim', release: 'Release', more: 'More', recuse: 'Recuse myself', why: 'Why me',
      claimedBy: '{name} is on it', claimedByMe: 'Claimed by you', notYours: 'You cannot act on this now', excluded: 'You may not act on this: {reason}', done: 'Submitted', doneNext: 'Submitted; the next one is open', doneLast: 'Submitted; nothing left to do',
      caseLink: 'Whole case', required: 'required', optional: 'optional', addPhoto: 'Take photo', addFile: 'Choose file', removeFile: 'Remove {name}', uploading: 'Uploading {n}%', uploadFailed: 'Upload failed', retry: 'Retry',
      missing: 'Still missing: {names}', fix: '{n} to fill in', stale: 'This has changed and was loaded anew; what you wrote is still here. Please check and submit again.', reload: 'Reload', gone: 'This was finished or passed on',
      assisted: 'Assisted entry', assistedHint: 'You enter this from the paper form signed by {name}; another person confirms it. The record says that you entered it.', assistedOf: 'the person',
      recuseWhat: 'The matter goes to someone else who may act; you can no longer act on it.', recuseReason: 'Say why, e.g. close relative of the person', recused: 'You are recused; the matter was passed on',
      releaseWhat: 'Others in the same post may then claim it.', claimed: 'Claimed', released: 'Released', noForm: 'Nothing to fill in; check and submit.',
      mandatory: 'Required by law', mandatoryWhy: 'This step cannot be skipped or replaced; it ends only with a submission.', irreversible: 'Final', irreversibleWhy: 'Once submitted it has left the house: it cannot be taken back or returned. Check before you submit.', submitFor: 'This cannot be taken back', formTab: 'Act', caseTab: 'Case',
      declare: 'I am no close relative of, and have no interest in, the person concerned', declareNeeded: 'Confirm that you have no interest in this, or recuse yourself', photoHint: 'A photo taken here notes time and place (if location is allowed).', pairWith: 'Which earlier picture it answers', pairDone: 'answered', pairNext: 'next', next: 'Next',
    },
    draft: {
      dirty: 'Changed; the draft is saved in a moment', saving: 'Saving the draft…', saved: 'Draft saved ({at}); it is there when you come back', waiting: 'No network: the draft is not on the server yet. It stays on this page and is saved when the network is back', refused: 'The draft was not saved: you can no longer fill this in, or it is too long', discard: 'Discard draft', discardWhat: 'The form goes back to how it was; the draft cannot be found again.',
    },
    sending: {
      title: 'No network: not known yet whether it arrived', what: 'What you wrote is kept and is sent again by itself; it counts once. Please do not close this page.', again: 'Retry now', stop: 'Stop and go back to the form', button: 'Retry now',
    },
    route: {
      title: 'Why me', group: 'Post', holders: 'Who may act', excluded: 'Who may not', desk: 'Given out by the routing desk', how: 'How it came to you', none: 'none',
      reason: { subject: 'is the person concerned', relatives: 'is a relative', relative: 'is a relative', acted: 'acted on an earlier step', 'acted-before': 'acted on an earlier step', recused: 'recused' },
    },
  },
} satisfies FeatureMessages;

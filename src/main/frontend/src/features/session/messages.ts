import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    login: {
      title: '登录', username: '账号', password: '密码', submit: '登录', activate: '首次使用？用激活码开通账号',
      notices: '查看公示', usernameNeeded: '请输入账号', passwordNeeded: '请输入密码', ended: '长时间未操作，登录已过期，请重新登录。',
      lead: '依规督办，件件有着落', hint: '账号由本单位管理员发放。忘记密码请联系管理员重新打印激活码。',
    },
    activate: {
      title: '开通账号', lead: '请输入党支部发给您的一次性激活码，并设置密码。', code: '激活码', codeHint: '激活码印在领取条上，不区分大小写',
      username: '账号（可不填）', usernameHint: '不填则使用系统分配的账号', password: '设置密码', again: '再输一次', submit: '开通并登录',
      done: '账号已开通', back: '已有账号，去登录', codeNeeded: '请输入激活码',
    },
    password: {
      title: '修改密码', old: '当前密码', new: '新密码', again: '再输一次新密码', submit: '修改密码', done: '密码已修改',
      must: '首次登录须先修改密码，修改后即可办理业务。', rule: '至少8位，含字母和数字', short: '密码至少8位，须含字母和数字', differ: '两次输入的密码不一致', oldNeeded: '请输入当前密码',
    },
    logout: '退出登录',
  },
  en: {
    login: {
      title: 'Log in', username: 'Account', password: 'Password', submit: 'Log in', activate: 'First time here? Activate your account',
      notices: 'Public notices', usernameNeeded: 'Enter your account', passwordNeeded: 'Enter your password', ended: 'You were away for long. Please log in again.',
      lead: 'Every matter followed to its end', hint: 'Accounts are given out by your unit. If you forgot the password, ask for a new activation code.',
    },
    activate: {
      title: 'Activate account', lead: 'Enter the one-time code your branch gave you and choose a password.', code: 'Activation code', codeHint: 'Printed on your slip; capitals do not matter',
      username: 'Account (optional)', usernameHint: 'Leave empty to use the assigned one', password: 'Choose a password', again: 'Once more', submit: 'Activate and log in',
      done: 'Account activated', back: 'Log in with an existing account', codeNeeded: 'Enter the code',
    },
    password: {
      title: 'Change password', old: 'Current password', new: 'New password', again: 'New password once more', submit: 'Change password', done: 'Password changed',
      must: 'Please change the password you were given before you go on.', rule: 'At least 8 characters with letters and digits', short: 'At least 8 characters with letters and digits', differ: 'The two do not match', oldNeeded: 'Enter the current password',
    },
    logout: 'Log out',
  },
} satisfies FeatureMessages;

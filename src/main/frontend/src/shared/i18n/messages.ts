import type { FeatureMessages } from '.';

export const sharedMessages: FeatureMessages = {
  'zh-CN': {
    app: { name: '督办', full: '专项治理督办平台', region: '主要内容', offline: '网络已断开。填写的内容会保留，恢复后自动继续。', update: '有新版本可用，更新后从当前页继续。', updateNow: '立即更新', updateLater: '稍后', install: '安装到本机' },
    menu: { inbox: '收件箱', work: '业务', manage: '管理', more: '更多', fold: '收起导航', unfold: '展开导航', main: '主导航' },
    act: {
      ok: '确定', cancel: '取消', save: '保存', close: '关闭', retry: '重试', more: '加载更多', back: '返回', search: '查询',
      reset: '重置', export: '导出 Excel', print: '打印', edit: '修改', add: '新增', remove: '删除', refresh: '刷新', view: '查看', next: '下一步', previous: '上一步',
    },
    state: {
      loading: '正在加载…', empty: '暂无内容', end: '已全部显示', failed: '没有取到数据', offline: '连接不上服务器，请检查网络后重试。',
      unknown: '出了点问题，请稍后重试。', saved: '已保存', done: '已完成', unauthenticated: '登录已过期，请重新登录。',
    },
    light: { NORMAL: '正常', BLUE: '蓝灯', YELLOW: '黄灯', RED: '红灯' },
    due: {
      left: '剩{n}个工作日', today: '今日到期', past: '已超期', ahead: '休息日内到期', over: '已超期{n}个工作日', none: '无时限', until: '{date} 到期', provisional: '暂定', provisionalWhy: '该年放假安排尚未公布，公布导入后期限可能调整',
    },
    chart: { today: '今天' },
    signature: { here: '请在此处签名', back: '退一笔', clear: '重写' },
    sheet: {
      in: '从 Excel 录入', out: '导出 Excel', template: '下载模板', how: '下载模板填写后上传；先试算，有一处错误则全部不录入，同一文件再传一次不会重复。', drop: '把文件拖到这里，或点击选择', another: '点击换一个文件', checking: '正在试算，数据不会改变…', running: '正在录入…',
      clean: '试算通过。', nothing: '有错误，数据没有任何改变。', done: '录入完成', run: '正式录入', counts: '共{rows}行：提交{created}，更新{changed}，不变{unchanged}，错误{errors}。', errors: '错误', errorSheet: '下载错误表', row: '行', column: '列', value: '填的内容', reason: '原因',
    },
    problems: { title: '有{n}处需要修改', one: '请修改后再提交' },
    phrases: { open: '常用意见', title: '常用意见', none: '还没有常用意见。写好一段后，可以在这里存下来。', keep: '把已写的存为常用意见' },
  },
  en: {
    app: { name: 'Duban', full: 'Campaign Supervision', region: 'Main content', offline: 'No network. What you write is kept and goes on when it is back.', update: 'A newer version is ready; you go on from this page.', updateNow: 'Update now', updateLater: 'Later', install: 'Install' },
    menu: { inbox: 'Inbox', work: 'Work', manage: 'Administration', more: 'More', fold: 'Fold navigation', unfold: 'Unfold navigation', main: 'Main navigation' },
    act: {
      ok: 'OK', cancel: 'Cancel', save: 'Save', close: 'Close', retry: 'Retry', more: 'Load more', back: 'Back', search: 'Search',
      reset: 'Reset', export: 'Export to Excel', print: 'Print', edit: 'Edit', add: 'Add', remove: 'Delete', refresh: 'Refresh', view: 'View', next: 'Next', previous: 'Previous',
    },
    state: {
      loading: 'Loading…', empty: 'Nothing here yet', end: 'All shown', failed: 'Could not load', offline: 'The server cannot be reached. Check the network and retry.',
      unknown: 'Something went wrong. Please try again later.', saved: 'Saved', done: 'Done', unauthenticated: 'Your session has ended. Please log in again.',
    },
    light: { NORMAL: 'Normal', BLUE: 'Blue', YELLOW: 'Yellow', RED: 'Red' },
    due: {
      left: '{n} working day left | {n} working days left', today: 'Due today',
      past: 'Overdue', ahead: 'Due before the next working day', over: '{n} working day overdue | {n} working days overdue', none: 'No limit', until: 'due {date}', provisional: 'provisional', provisionalWhy: 'The holidays of that year are not published yet; the limit may move',
    },
    chart: { today: 'today' },
    signature: { here: 'Sign here', back: 'Undo a stroke', clear: 'Clear' },
    sheet: {
      in: 'From Excel', out: 'Excel', template: 'Template', how: 'Fill in the template and upload it. It is tried first; with any error nothing is taken, and the same file twice changes nothing.', drop: 'Drop the file here or choose one', another: 'choose another', checking: 'Trying, nothing changes…', running: 'Handing in…',
      clean: 'Nothing is wrong.', nothing: 'There are errors; nothing was changed.', done: 'Handed in', run: 'Hand in', counts: '{rows} rows: {created} submitted, {changed} anew, {unchanged} unchanged, {errors} errors.', errors: 'Errors', errorSheet: 'Error sheet', row: 'Row', column: 'Column', value: 'Value', reason: 'Reason',
    },
    problems: { title: '{n} to correct', one: 'Please correct and submit again' },
    phrases: { open: 'Phrases', title: 'Phrases', none: 'No phrases yet. Once you have written something you can keep it here.', keep: 'Keep what is written as a phrase' },
  },
};

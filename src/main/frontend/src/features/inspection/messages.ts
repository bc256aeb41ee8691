import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    title: '联审比对清单', menu: '比对清单', sub: '国土、环保部门掌握的清单，供联合审查逐一比对', template: '下载模板', hand: '导入清单', unit: '清单范围', unitHint: '清单涉及的单位，含其下级',
    department: '哪个部门的清单', LAND: '国土部门', ENVIRONMENT: '环保部门', drop: '把填好的Excel文件拖到这里，或点击选择', chooseUnit: '请先选择清单范围', busy: '正在核对并导入……',
    done: '已导入“{name}”，共{n}条', failed: '有{n}处不对，整份没有导入；改好后重新导入。', row: '行', column: '列', value: '内容', reason: '原因', errors: '错误清单', first: '只显示前{n}处',
    imported: '已导入的清单', importedHint: '{unit}联合审查时比对的清单：本单位的和上级单位的', name: '清单', scope: '范围', rows: '条数', at: '导入时间', none: '还没有导入清单', noneHint: '联合审查前，请把部门掌握的清单导入。',
  },
  en: {
    title: 'Lists for the joint check', menu: 'Record lists', sub: 'What the land and environment departments know, to be compared in the joint check', template: 'Template', hand: 'Import a list', unit: 'About', unitHint: 'The unit the list is about, with all below it',
    department: 'Department', LAND: 'Land', ENVIRONMENT: 'Environment', drop: 'Drop the filled-in Excel file here or click', chooseUnit: 'Choose the unit first', busy: 'Checking and importing…',
    done: '“{name}” imported, {n} rows', failed: '{n} cells are wrong; nothing was imported. Correct them and import again.', row: 'Row', column: 'Column', value: 'Value', reason: 'Reason', errors: 'Errors', first: 'The first {n} only',
    imported: 'Imported lists', importedHint: 'What joint checks of {unit} compare with: its own lists and those of units above it', name: 'List', scope: 'About', rows: 'Rows', at: 'Imported', none: 'No list yet', noneHint: 'Import what the departments know before the joint check.',
  },
} satisfies FeatureMessages;

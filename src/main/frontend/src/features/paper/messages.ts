import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    heading: '自查申报表', name: '姓名', unit: '所在单位', branch: '党支部', due: '交表期限', no: '序号', item: '自查内容', yes: '有', no2: '无', note: '具体情况（时间、地点、数量）', free: '其他需要说明的情况：',
    guide: '逐条对照，在“有”或“无”的方框内打“√”；选“有”的，请在右栏写明具体情况。', promise: '本人承诺：以上内容经本人逐条核对，如实填报；如有隐瞒，愿按规定接受处理。', sign: '本人签名：', date: '日期：',
    return: '填好后请于期限内交回本村党支部。', entered: '代录人：', confirmed: '核对人：', only: '只打印登记为“纸质办理”的人员', count: '共{n}份', none: '没有需要打印的申报表', noneHint: '本单位没有登记为“纸质办理”且未申报的人员；可取消勾选打印全部未申报人员。',
    assist: {
      title: '代录', sub: '把本人签字的纸质申报表录入系统，记录注明“由您代录”', code: '申报表编号', placeholder: '扫描二维码，或输入表上的编号', find: '查找', matter: '事项', number: '编号', enter: '开始代录', case: '办理过程',
      reprint: '重新打印', closed: '这份申报当前没有可以代录的环节（可能已经申报，或不在申报期内）。', step1: '核对纸质表上有本人签名和日期。', step2: '扫描表上的二维码，核对姓名和单位。', step3: '按纸质表逐条录入，拍照上传签字的原件。', step4: '提交后由另一位核实人员核对确认，代录人不能自己确认。',
    },
  },
  en: {
    heading: 'Declaration', name: 'Name', unit: 'Unit', branch: 'Branch', due: 'Return by', no: 'No.', item: 'Item', yes: 'Yes', no2: 'No', note: 'What, where, how much', free: 'Anything else:',
    guide: 'Tick yes or no for each item; where yes, say what it is at the right.', promise: 'I have gone through each item and declare truthfully.', sign: 'Signature: ', date: 'Date: ',
    return: 'Return to your branch in time.', entered: 'Entered by: ', confirmed: 'Confirmed by: ', only: 'Only those served on paper', count: '{n} forms', none: 'Nothing to print', noneHint: 'Nobody here is registered as served on paper.',
    assist: {
      title: 'Assisted entry', sub: 'Enter a signed paper form; the record says that you entered it', code: 'Code of the form', placeholder: 'Scan the QR code or type the code', find: 'Find', matter: 'Matter', number: 'Number', enter: 'Enter', case: 'Case',
      reprint: 'Print again', closed: 'Nothing can be entered for this form now.', step1: 'Check the signature and the date.', step2: 'Scan the code; check name and unit.', step3: 'Enter item by item and attach a photo of the signed form.', step4: 'Another verifier confirms; never the one who entered.',
    },
  },
} satisfies FeatureMessages;

import { api, type Filled, type Id } from '@/shared/api';

export type Transfer = Filled<
  'TransferView',
  'causeCaseId' | 'causeCaseNo' | 'personId' | 'personName' | 'resultDue',
  {
    sheet?: Filled<'TransferSheetView', 'defence' | 'preparedBy' | 'preparedAt'> | null;
    approval?: Filled<'TransferApprovalView'> | null;
    sending?: Filled<'TransferSendingView'> | null;
    receipts: Filled<'TransferReceiptView'>[];
    urges: Filled<'TransferUrgeView', 'newDate'>[];
    result?: Filled<
      'TransferResultView',
      'decisionNumber' | 'effectFrom' | 'effectTo' | 'note',
      { kinds: Filled<'TransferredKind'>[]; responsible: Filled<'ResponsibleView'>[] }
    > | null;
  }
>;

export const transferApi = { read: (caseId: Id) => api.get<Transfer>(`/api/transfers/${caseId}`) };

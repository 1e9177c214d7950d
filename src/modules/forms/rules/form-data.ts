import type { ApologyData, ControlSlipData, OfficeHandoverData, ProgressData, ReceiptData, RefusalData, RegisterData, ResultHandoverData, ResultReceiptData, StopNoticeData, SupplementData } from './paper.ts';
import type { ComplaintAnswerData, DamageMinutesData, ManifestData, PostFilingData, PostingData, PostingLabelData } from './post-paper.ts';
import type { Form } from './regulation.ts';
import type { CashSheetData, FeeReceiptData, PaymentNoticeData, RefundData, TransferListData } from './till-paper.ts';

/** What each form takes. */
export type FormData = {
  readonly receipt: ReceiptData;
  readonly supplement: SupplementData;
  readonly refusal: RefusalData;
  readonly apology: ApologyData;
  readonly apologyAndExtension: ApologyData;
  readonly stopNotice: StopNoticeData;
  readonly controlSlip: ControlSlipData;
  readonly register: RegisterData;
  readonly dossierHandover: OfficeHandoverData | PostFilingData;
  readonly resultHandover: ResultHandoverData;
  readonly resultReceipt: ResultReceiptData;
  readonly progress: ProgressData;
  readonly posting: PostingData;
  readonly postingLabel: PostingLabelData;
  readonly manifest: ManifestData;
  readonly damageMinutes: DamageMinutesData;
  readonly complaintAnswer: ComplaintAnswerData;
  readonly feeReceipt: FeeReceiptData;
  readonly paymentNotice: PaymentNoticeData;
  readonly refund: RefundData;
  readonly cashSheet: CashSheetData;
  readonly transferList: TransferListData;
} & Readonly<Record<Form, object>>;

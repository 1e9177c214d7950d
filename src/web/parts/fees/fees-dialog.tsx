import { AddCharge } from './add-charge.tsx';
import { AskMoney } from './ask-money.tsx';
import type { Fees } from './questions.ts';
import { TakeMoney } from './take-money.tsx';
import { Transfer } from './transfer.tsx';
import type { FeesState, Opened } from './use-fees.ts';

/** The one question that stands over the page. */
export function FeesDialog({ opened, data, fees }: { opened: Opened; data: Fees; fees: FeesState }) {
  switch (opened.kind) {
    case 'charge':
      return <AddCharge data={data} fees={fees} />;
    case 'take':
      return <TakeMoney bill={opened.bill} fees={fees} />;
    case 'transfer':
      return <Transfer paymentId={opened.paymentId} amount={opened.amount} mayPrint={data.till !== null} fees={fees} />;
    default:
      return <AskMoney opened={opened} fees={fees} />;
  }
}

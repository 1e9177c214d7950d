import { CARRIER_CODES } from '#modules/postal/rules/carrier.ts';
import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { read } from '#web/parts/asking/fields.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { carrierWords, CHANGED } from './questions.ts';
import type { Report } from './questions.ts';
import { carrierText } from './text.ts';

type ReportDialogProps = { report: Report; onClose: () => void };

/** Says which shipment a report is about, and what its code means when nobody had said. */
export function BindDialog({ report, onClose }: ReportDialogProps) {
  const t = useSay(carrierText);
  const word = useSayCode(carrierWords);
  const { id, item, code, carrierCode, postingNo } = report;
  const meaning = { key: 'code', kind: 'choice', label: t('meaning', { code: carrierCode }), choices: CARRIER_CODES.map((one) => ({ id: one, label: word(`postal.event.${one}`) })) } as const;
  return (
    <AskDialog
      title={t('bindOf', { item })}
      main={t('bind')}
      note={<p>{t('bindHow')}</p>}
      fields={[{ key: 'postingNo', kind: 'line', label: t('postingNo'), max: 20, first: postingNo ?? '' }, ...(code === null ? [meaning] : [])]}
      send={async (values, key) => {
        const shipmentId = await shipmentOf(read(values, 'postingNo'));
        const chosen = CARRIER_CODES.find((one) => one === read(values, 'code'));
        return answer(api.POST('/api/carrier/events/{id}/apply', { ...about(id, key), body: { shipmentId, ...(chosen === undefined ? {} : { code: chosen }) } }));
      }}
      said={() => t('bound')}
      changes={CHANGED}
      onClose={onClose}
    />
  );
}

/** Sets a report aside, with a reason. */
export function SetAsideDialog({ report: { id, item }, onClose }: ReportDialogProps) {
  const t = useSay(carrierText);
  return (
    <AskDialog
      title={t('setAsideOf', { item })}
      main={t('setAside')}
      fields={[{ key: 'reason', kind: 'prose', label: t('reason'), max: 500 }]}
      send={(values, key) => answer(api.POST('/api/carrier/events/{id}/set-aside', { ...about(id, key), body: { reason: read(values, 'reason') } }))}
      said={() => t('asideSaid')}
      changes={CHANGED}
      onClose={onClose}
    />
  );
}

/** The shipment under a number; a code of something else is refused by the service that is asked to apply it. */
async function shipmentOf(code: string): Promise<string> {
  const found = await answer(api.POST('/api/postal-scans', { body: { code } }));
  return found.shipmentId ?? found.id;
}

function about(id: string, key: string) {
  return { params: { path: { id } }, headers: { 'Idempotency-Key': key } };
}

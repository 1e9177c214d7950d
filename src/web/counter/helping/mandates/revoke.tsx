import { REVOKERS } from '#modules/mandate/rules/mandates.ts';
import { answer, api } from '#web/api/client.ts';
import { AskDialog } from '#web/parts/asking/ask-dialog.tsx';
import { read } from '#web/parts/asking/fields.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { helpWords } from '../words.ts';
import { plainNumber } from './number.ts';
import { MANDATE_CHANGES, type Mandate } from './questions.ts';
import { mandateText } from './text.ts';

/** The citizen takes it back, showing her paper; or the organisation gives it up, saying why. */
export function RevokeDialog({ mandate, onClose }: { mandate: Mandate; onClose: () => void }) {
  const t = useSay(mandateText);
  const word = useSayCode(helpWords);
  const wishes = REVOKERS.filter((wish) => wish === 'citizen' || mandate.ours);
  return (
    <AskDialog
      title={t('revokeTitle')}
      main={t('revoke')}
      danger
      fields={[
        { key: 'wish', kind: 'segments', label: t('wish'), first: 'citizen', choices: wishes.map((id) => ({ id, label: word(`mandateRevoker.${id}`) })) },
        { key: 'idNumber', kind: 'line', label: t('idShown'), max: 20, when: (values) => read(values, 'wish') === 'citizen' },
        { key: 'reason', kind: 'line', label: t('reason'), max: 400, when: (values) => read(values, 'wish') === 'organisation' },
      ]}
      send={(values, key) => {
        const body = read(values, 'wish') === 'citizen' ? { wish: 'citizen' as const, idNumber: plainNumber(read(values, 'idNumber')) } : { wish: 'organisation' as const, reason: read(values, 'reason') };
        return answer(api.POST('/api/mandates/{id}/revoke', { params: { path: { id: mandate.id } }, body, headers: { 'Idempotency-Key': key } }));
      }}
      said={() => t('revokedSaid')}
      changes={MANDATE_CHANGES}
      onClose={onClose}
    />
  );
}

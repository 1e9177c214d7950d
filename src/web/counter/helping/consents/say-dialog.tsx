import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Answered, Asked } from '#web/api/shapes.ts';
import { ActDialog } from '#web/parts/asking/act-dialog.tsx';
import { useAct } from '#web/parts/act.ts';
import { SignaturePad } from '#web/parts/signing/signature-pad.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { helpWords } from '../words.ts';
import { consentText } from './text.ts';

const SIGNED = ['screen', 'paper'] as const;

type SayProps = { idNumber: string; consent: Answered<'saveConsent'>; onClose: () => void };

/** A yes with her signature under the text; or her word that she takes it back. */
export function SayDialog({ idNumber, consent, onClose }: SayProps) {
  const t = useSay(consentText);
  const word = useSayCode(helpWords);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const [evidence, setEvidence] = useState<(typeof SIGNED)[number]>('screen');
  const [signature, setSignature] = useState('');
  const [documentNo, setDocumentNo] = useState('');
  const { purpose, given, text } = consent;
  const say = useAct((body: Asked<'saveConsent'>, key: string) => answer(api.POST('/api/consents', { body, headers: { 'Idempotency-Key': key } })), {
    changes: ['listConsents'],
    onDone: (said) => {
      announce(t(said.given ? 'given' : 'withdrawn'));
      onClose();
    },
  });
  const proof = evidence === 'screen' ? { evidence, ...(signature === '' ? {} : { signature }) } : { evidence, ...(documentNo.trim() === '' ? {} : { documentNo: documentNo.trim() }) };
  const go = () => say.mutate(given ? { idNumber, purpose, given: false, evidence: 'desk' } : { idNumber, purpose, given: true, ...proof });
  return (
    <ActDialog title={word(`consentPurpose.${purpose}`)} main={t(given ? 'withdraw' : 'give')} act={say} onMain={go} onClose={onClose}>
      {given ? (
        <p>{t('withdrawHow')}</p>
      ) : (
        <div className="stack">
          <p className="strong">{t('readIt')}</p>
          <p>{text[language]}</p>
          <SegmentedChoice label={t('way')} tall segments={SIGNED.map((id) => ({ id, label: word(`mandateEvidence.${id}`) }))} value={evidence} onChange={setEvidence} />
          {evidence === 'screen' ? (
            <SignaturePad label={t('signHere')} path={signature} onChange={setSignature} error={undefined} />
          ) : (
            <TextField label={t('documentNo')} value={documentNo} onChange={setDocumentNo} mono maxLength={60} />
          )}
        </div>
      )}
    </ActDialog>
  );
}

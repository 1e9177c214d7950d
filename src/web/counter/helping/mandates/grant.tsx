import { EVIDENCES } from '#modules/mandate/rules.ts';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Answered, Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { SignaturePad } from '#web/parts/signing/signature-pad.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { helpWords } from '../words.ts';
import { FRESH, isComplete, proofOf, termsOf, type Granting } from './granting.ts';
import { MANDATE_CHANGES } from './questions.ts';
import { Terms } from './terms.tsx';
import { mandateText } from './text.ts';

type Drawn = Answered<'previewMandate'>;

/** Two steps: what is granted; then the text, her signature and the helper's password. */
export function Grant({ onClose }: { onClose: () => void }) {
  const t = useSay(mandateText);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const [granting, setGranting] = useState(FRESH);
  const [drawn, setDrawn] = useState<Drawn>();
  const [asked, setAsked] = useState(false);
  const change = (patch: Partial<Granting>) => setGranting((before) => ({ ...before, ...patch }));
  const draw = useAct((body: Asked<'previewMandate'>) => answer(api.POST('/api/mandates/preview', { body })), { onDone: setDrawn });
  const grant = useAct((body: Asked<'grantMandate'>) => answer(api.POST('/api/mandates', { body })), {
    changes: MANDATE_CHANGES,
    onDone: () => {
      announce(t('granted'));
      onClose();
    },
  });
  const show = () => {
    setAsked(true);
    if (isComplete(granting) && !draw.isPending) draw.mutate(termsOf(granting, language));
  };
  const back = () => {
    grant.reset();
    change({ signature: '', password: '' });
    setDrawn(undefined);
  };
  return (
    <Card title={t('grant')}>
      {drawn === undefined ? (
        <div className="stack">
          <Terms granting={granting} onChange={change} />
          {asked && !isComplete(granting) ? (
            <p className="notice late" role="alert">
              {t('fillIn')}
            </p>
          ) : null}
          <RefusalNotice error={draw.error} />
          <div className="actions">
            <Button look="main" onPress={show} pending={draw.isPending}>
              {t('draw')}
            </Button>
            <Button look="quiet" onPress={onClose}>
              {t('cancel')}
            </Button>
          </div>
        </div>
      ) : (
        <div className="stack">
          <Signing text={drawn.text} granting={granting} onChange={change} />
          <RefusalNotice error={grant.error} />
          <div className="actions">
            <Button look="main" pending={grant.isPending} onPress={() => grant.mutate({ ...termsOf(granting, language), ...proofOf(granting), textSha256: drawn.textSha256, password: granting.password })}>
              {t('grant')}
            </Button>
            <Button look="quiet" onPress={back}>
              {t('change')}
            </Button>
          </div>
        </div>
      )}
    </Card>
  );
}

function Signing({ text, granting, onChange }: { text: string; granting: Granting; onChange: (patch: Partial<Granting>) => void }) {
  const t = useSay(mandateText);
  const word = useSayCode(helpWords);
  return (
    <>
      <p className="strong">{t('readIt')}</p>
      <div className="stack tight">
        {text.split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <SegmentedChoice label={t('evidence')} tall segments={EVIDENCES.map((id) => ({ id, label: word(`mandateEvidence.${id}`) }))} value={granting.evidence} onChange={(evidence) => onChange({ evidence })} />
      {granting.evidence === 'screen' ? (
        <SignaturePad label={t('signHere')} path={granting.signature} onChange={(signature) => onChange({ signature })} error={undefined} />
      ) : (
        <TextField label={t('documentNo')} value={granting.documentNo} onChange={(documentNo) => onChange({ documentNo })} mono maxLength={60} />
      )}
      <TextField label={t('password')} hint={t('passwordHow')} type="password" autoComplete="off" value={granting.password} onChange={(password) => onChange({ password })} maxLength={200} />
    </>
  );
}

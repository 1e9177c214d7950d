import { EVIDENCES } from '#modules/mandate/rules/mandates.ts';
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
import { Granted } from './granted.tsx';
import { FRESH, isComplete, proofOf, termsOf, type Granting } from './granting.ts';
import { MANDATE_CHANGES, type Mandate } from './questions.ts';
import { Terms } from './terms.tsx';
import { mandateText } from './text.ts';
import { Waiting } from './waiting.tsx';

type Drawn = Answered<'previewMandate'>;
type Outcome = { readonly kind: 'granted'; readonly mandate: Mandate } | { readonly kind: 'asked'; readonly askId: string };

/** What is granted; then the text, with her signature or the question to her telephone, and the helper's password; then what she takes home. */
export function Grant({ onClose }: { onClose: () => void }) {
  const { language } = useLanguage();
  const [granting, setGranting] = useState(FRESH);
  const [drawn, setDrawn] = useState<Drawn>();
  const [outcome, setOutcome] = useState<Outcome>();
  const change = (patch: Partial<Granting>) => setGranting((before) => ({ ...before, ...patch }));
  const t = useSay(mandateText);
  if (outcome?.kind === 'granted') return <Granted mandate={outcome.mandate} onClose={onClose} />;
  if (outcome?.kind === 'asked') return <Waiting askId={outcome.askId} onClose={onClose} />;
  return (
    <Card title={t('grant')}>
      {drawn === undefined ? (
        <Drawing granting={granting} onChange={change} onDrawn={setDrawn} onClose={onClose} />
      ) : (
        <Confirming
          drawn={drawn}
          granting={granting}
          language={language}
          onChange={change}
          onDone={setOutcome}
          onBack={() => {
            change({ signature: '', password: '' });
            setDrawn(undefined);
          }}
        />
      )}
    </Card>
  );
}

type DrawingProps = { granting: Granting; onChange: (patch: Partial<Granting>) => void; onDrawn: (drawn: Drawn) => void; onClose: () => void };

/** The first step: who, what, how far, how long. */
function Drawing({ granting, onChange, onDrawn, onClose }: DrawingProps) {
  const t = useSay(mandateText);
  const { language } = useLanguage();
  const [asked, setAsked] = useState(false);
  const draw = useAct((body: Asked<'previewMandate'>) => answer(api.POST('/api/mandates/preview', { body })), { onDone: onDrawn });
  const show = () => {
    setAsked(true);
    if (isComplete(granting) && !draw.isPending) draw.mutate(termsOf(granting, language));
  };
  return (
    <div className="stack">
      <Terms granting={granting} onChange={onChange} />
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
  );
}

type ConfirmingProps = { drawn: Drawn; granting: Granting; language: 'vi' | 'en'; onChange: (patch: Partial<Granting>) => void; onDone: (outcome: Outcome) => void; onBack: () => void };

/** The second step: she reads; she signs here, or is asked on her own telephone. */
function Confirming({ drawn, granting, language, onChange, onDone, onBack }: ConfirmingProps) {
  const t = useSay(mandateText);
  const announce = useAnnounce();
  const grant = useAct((body: Asked<'grantMandate'>) => answer(api.POST('/api/mandates', { body })), {
    changes: MANDATE_CHANGES,
    onDone: (mandate) => {
      announce(t('granted'));
      onDone({ kind: 'granted', mandate });
    },
  });
  const ask = useAct((body: Asked<'askMandateByPhone'>) => answer(api.POST('/api/mandates/asks', { body })), {
    onDone: ({ id }) => {
      announce(t('asked'));
      onDone({ kind: 'asked', askId: id });
    },
  });
  const byPhone = granting.evidence === 'phone';
  const go = () => {
    const body = { ...termsOf(granting, language), textSha256: drawn.textSha256, password: granting.password };
    if (byPhone) ask.mutate(body);
    else grant.mutate({ ...body, ...proofOf(granting) });
  };
  return (
    <div className="stack">
      <Signing text={drawn.text} granting={granting} onChange={onChange} />
      <RefusalNotice error={byPhone ? ask.error : grant.error} />
      <div className="actions">
        <Button look="main" pending={grant.isPending || ask.isPending} onPress={go}>
          {t(byPhone ? 'ask' : 'grant')}
        </Button>
        <Button look="quiet" onPress={onBack}>
          {t('change')}
        </Button>
      </div>
    </div>
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
      <Proof granting={granting} onChange={onChange} />
      <TextField label={t('password')} hint={t(granting.evidence === 'phone' ? 'passwordAskHow' : 'passwordHow')} type="password" autoComplete="off" value={granting.password} onChange={(password) => onChange({ password })} maxLength={200} />
    </>
  );
}

function Proof({ granting, onChange }: { granting: Granting; onChange: (patch: Partial<Granting>) => void }) {
  const t = useSay(mandateText);
  const { evidence } = granting;
  if (evidence === 'screen') return <SignaturePad label={t('signHere')} path={granting.signature} onChange={(signature) => onChange({ signature })} error={undefined} />;
  if (evidence === 'paper') return <TextField label={t('documentNo')} hint={t('documentNoHow')} value={granting.documentNo} onChange={(documentNo) => onChange({ documentNo })} mono maxLength={60} />;
  return <p className={granting.phone === '' ? 'notice warn' : ''}>{granting.phone === '' ? t('askNoPhone') : t('askHow', { phone: granting.phone })}</p>;
}

import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Answered } from '#web/api/shapes.ts';
import { usePaper } from '#web/parts/print.tsx';
import { roomWords } from '#web/parts/room-words.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { useKeys } from '#web/ui/keys.ts';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { instantInFull } from '#web/ui/show.ts';
import { CounterContext } from '../context.tsx';
import type { ReceiveDraft } from './draft.ts';
import { LiveSlip } from './live-slip.tsx';
import { fetchForm } from './papers.ts';
import { useProcedure } from './questions.ts';
import { receiveText } from './text.ts';

type DoneProps = { received: Answered<'receiveDossier'>; draft: ReceiveDraft; onRestart: () => void };

/** What came of it: the code and the receipt, or the wait for an officer's signature. */
export function Done({ received, draft, onRestart }: DoneProps) {
  const t = useSay(receiveText);
  const { language } = useLanguage();
  const word = useSayCode(roomWords);
  const { dossier, trackingSecret, warnings } = received;
  const procedure = useProcedure(draft.procedureCode);
  const waits = dossier.code === null;
  const receipt = usePaper(fetchForm, t('receiptPaper'), ['getDossier']);
  const print = () => receipt.mutate({ id: dossier.id, form: 'receipt', ...(trackingSecret ? { trackingSecret } : {}) });
  const heading = useRef<HTMLHeadingElement>(null);
  const printed = useRef(false);
  useEffect(() => {
    heading.current?.focus();
    if (!waits && !printed.current) print();
    printed.current = true;
  });
  useKeys({ 'Ctrl+Enter': onRestart, Escape: onRestart });
  return (
    <div className="page">
      <div className="columns full">
        <CounterContext />
        <div className="work">
          <h1 ref={heading} tabIndex={-1}>
            {waits ? t('coSignTitle') : t('doneTitle')}
          </h1>
          {waits ? <p className="notice warn">{t('coSignHow')}</p> : null}
          {warnings.map((warning) => (
            <p key={warning.code} className="notice warn">
              {word(warning.code, warning.facts)}
            </p>
          ))}
          <Card title={dossier.procedure.name}>
            <Facts
              facts={[
                [t('slipCode'), <span key="code" className={waits ? '' : 'code big'}>{dossier.code ?? t('slipCodeLater')}</span>],
                ...(dossier.due ? ([[t('appointed'), instantInFull(dossier.due.at, language)]] as const) : []),
                ...(trackingSecret ? ([[t('secret'), <Secret key="secret" secret={trackingSecret} />]] as const) : []),
              ]}
            />
          </Card>
          <RefusalNotice error={receipt.error} onRetry={print} />
          <div className="actions">
            <Button look="main" keys="Ctrl ↵" onPress={onRestart}>
              {t('nextDossier')}
            </Button>
            {waits ? null : (
              <Button onPress={print} pending={receipt.isPending}>
                {t('printReceipt')}
              </Button>
            )}
            <Link className="button" to="/ho-so/$id" params={{ id: dossier.id }}>
              {t('openDossier')}
            </Link>
          </div>
        </div>
        <LiveSlip draft={draft} procedure={procedure.data} code={dossier.code} waits={waits} />
      </div>
    </div>
  );
}

function Secret({ secret }: { secret: string }) {
  const t = useSay(receiveText);
  return (
    <>
      <span className="code big">{secret}</span> <span className="small">{t('secretOnce')}</span>
    </>
  );
}

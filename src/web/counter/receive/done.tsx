import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Answered } from '#web/api/shapes.ts';
import { useProcedure } from '#web/parts/handing-in/questions.ts';
import { FeesCard } from '#web/parts/fees/fees-card.tsx';
import { useFees } from '#web/parts/fees/use-fees.ts';
import { DossierFilesCard, useDossierFiles } from '#web/parts/files/dossier-files.tsx';
import { roomWords } from '#web/parts/room-words.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { useKeys } from '#web/ui/keys.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Select } from '#web/ui/select.tsx';
import { CounterContext } from '../context.tsx';
import { HelpedBefore } from '../helping/helped-before.tsx';
import { InviteRating } from '../rating/invite-rating.tsx';
import { DoneCards } from './done-list.tsx';
import type { ReceivedOne } from './done-list.tsx';
import type { ReceiveDraft } from './draft.ts';
import { ListSheet } from './list-sheet.tsx';
import { LiveSlip } from './live-slip.tsx';
import { useReceipts } from './receipts.ts';
import { receiveText } from './text.ts';

type DoneProps = { received: Answered<'receiveDossier'>; draft: ReceiveDraft; onRestart: () => void };

/** What came of it: the codes and the receipts, or the wait for an officer's signature. */
export function Done({ received, draft, onRestart }: DoneProps) {
  const t = useSay(receiveText);
  const { dossier } = received;
  const all: readonly [ReceivedOne, ...ReceivedOne[]] = [received, ...received.more];
  const procedure = useProcedure(draft.procedureCode);
  const waits = dossier.code === null;
  const receipts = useReceipts();
  const [paying, setPaying] = useState(dossier.id);
  const fees = useFees(paying, { path: `/ho-so/${paying}`, beside: true });
  const files = useDossierFiles(chosenOf(all, paying));
  const print = () => receipts.print(all);
  const letters = (event: KeyboardEvent<HTMLElement>) => {
    fees.keys(event);
    files.keys(event);
  };
  const heading = useDoneHeading(() => (waits ? undefined : print()));
  useKeys({ 'Ctrl+Enter': onRestart, Escape: onRestart });
  return (
    <div className="page">
      <div className="columns full">
        <CounterContext />
        <div className={all.length > 1 ? 'work no-print' : 'work'} onKeyDown={letters}>
          <h1 ref={heading} tabIndex={-1}>
            {waits ? t('coSignTitle') : t('doneTitle')}
          </h1>
          {waits ? <p className="notice warn">{t('coSignHow')}</p> : null}
          <Warnings warnings={received.warnings} />
          <DoneCards all={all} addresses={receipts.addresses} onPrint={(one) => receipts.print([one])} />
          {all.length > 1 ? <Select label={t('feesOf')} choices={all.map(({ dossier: one }, index) => ({ id: one.id, label: one.code ?? `${index + 1}. ${one.procedure.name}` }))} value={paying} onChange={setPaying} /> : null}
          <FeesCard fees={fees} />
          <RefusalNotice error={receipts.error} onRetry={print} />
          <div className="actions">
            <Button look="main" keys="Ctrl ↵" onPress={onRestart}>
              {t('nextDossier')}
            </Button>
            {waits ? null : (
              <Button onPress={print} pending={receipts.isPending}>
                {all.length > 1 ? t('printReceipts', { count: all.length }) : t('printReceipt')}
              </Button>
            )}
            {all.length > 1 ? (
              <Button onPress={() => window.print()}>{t('printList')}</Button>
            ) : (
              <Link className="button" to="/ho-so/$id" params={{ id: dossier.id }}>
                {t('openDossier')}
              </Link>
            )}
            {waits ? null : <InviteRating kind="reception" id={dossier.id} />}
          </div>
          {dossier.code === null ? null : <HelpedBefore dossierCode={dossier.code} />}
          <DossierFilesCard key={paying} files={files} />
        </div>
        {all.length > 1 ? <ListSheet dossiers={all.map((one) => one.dossier)} owner={draft.owner.name.trim()} /> : <LiveSlip draft={draft} procedure={procedure.data} code={dossier.code} waits={waits} />}
      </div>
    </div>
  );
}

/** The one of several that is chosen; the first until one is. */
function chosenOf(all: readonly [ReceivedOne, ...ReceivedOne[]], id: string): ReceivedOne['dossier'] {
  return (all.find(({ dossier }) => dossier.id === id) ?? all[0]).dossier;
}

function Warnings({ warnings }: Pick<DoneProps['received'], 'warnings'>) {
  const word = useSayCode(roomWords);
  return warnings.map((warning) => (
    <p key={warning.code} className="notice warn">
      {word(warning.code, warning.facts)}
    </p>
  ));
}

/** The reading begins at the heading; the papers print once, by themselves. */
function useDoneHeading(print: () => void) {
  const heading = useRef<HTMLHeadingElement>(null);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    heading.current?.focus();
    print();
  });
  return heading;
}

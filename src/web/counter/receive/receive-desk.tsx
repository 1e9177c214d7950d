import { useDraftAddress } from '#web/parts/kept-draft/draft-address.ts';
import { KeptDraft } from '#web/parts/kept-draft/kept-draft.tsx';
import { readDraftBody } from './draft.ts';
import type { ReceiveDraft } from './draft.ts';
import { ReceiveWork } from './work.tsx';

type ReceiveDeskProps = {
  /** The draft the address names. */
  kept: string | undefined;
  begin: () => ReceiveDraft;
  onKept: (id: string) => void;
  onRestart: () => void;
};

/** A new reception, or the draft that was kept; what is typed gets its own address once the server has it. */
export function ReceiveDesk({ begin, ...address }: ReceiveDeskProps) {
  const { fresh, older, keep, restart } = useDraftAddress(address);
  if (older === undefined) return <ReceiveWork key={fresh} id={fresh} initial={begin()} kept={undefined} onKept={keep} onRestart={restart} />;
  return (
    <KeptDraft id={older} key={older} read={readDraftBody} onRestart={restart}>
      {(draft, saved) => <ReceiveWork id={older} initial={draft} kept={saved} onKept={() => undefined} onRestart={restart} />}
    </KeptDraft>
  );
}

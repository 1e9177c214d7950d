import { useDraftAddress } from '#web/parts/kept-draft/draft-address.ts';
import { KeptDraft } from '#web/parts/kept-draft/kept-draft.tsx';
import { emptySend, readSendBody } from './send-draft.ts';
import type { SendDraft } from './send-draft.ts';
import type { PostalService } from './service-choice.tsx';
import { SendWork } from './send-work.tsx';

type SendDeskProps = { service: SendDraft['service']; /** The draft the address names. */ kept: string | undefined; onKept: (id: string) => void; onRestart: () => void; /** Which service is sold from here on. */ onService: (service: PostalService) => void };

/** A new parcel, or the draft that was kept; what is typed gets its own address once the server has it. */
export function SendDesk({ service, onService, ...address }: SendDeskProps) {
  const { fresh, older, keep, restart } = useDraftAddress(address);
  if (older === undefined) return <SendWork key={fresh} id={fresh} initial={emptySend(service)} kept={undefined} onKept={keep} onRestart={restart} onService={onService} />;
  return (
    <KeptDraft id={older} key={older} read={readSendBody} onRestart={restart}>
      {(draft, saved) => <SendWork id={older} initial={draft} kept={saved} onKept={() => undefined} onRestart={restart} onService={onService} />}
    </KeptDraft>
  );
}

import { useEffect, useRef, useState } from 'react';

type DraftAddress = { /** The draft the address names. */ kept: string | undefined; onKept: (id: string) => void; onRestart: () => void };

/** New work gets its own address once the server has it: `fresh` is its id, `older` a draft of before that the address names. */
export function useDraftAddress({ kept, onKept, onRestart }: DraftAddress) {
  const [fresh, setFresh] = useState(() => crypto.randomUUID());
  const wasKept = useRef(false);
  const restart = () => {
    wasKept.current = false;
    setFresh(crypto.randomUUID());
    onRestart();
  };
  useEffect(() => {
    if (kept === undefined && wasKept.current) {
      wasKept.current = false;
      setFresh(crypto.randomUUID());
    }
    if (kept === fresh) wasKept.current = true;
  }, [kept, fresh]);
  const keep = () => {
    if (kept === undefined) onKept(fresh);
  };
  return { fresh, older: kept === fresh ? undefined : kept, keep, restart };
}

import { useEffect, useState } from 'react';
import type { SlipFacts } from './slip.tsx';

const CHANNEL = 'motcua.citizen-window';

/** Shows the citizen's window of this browser what the clerk sees of the receipt; nothing leaves the machine. */
export function showCitizen(facts: SlipFacts): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(JSON.stringify(facts));
  channel.onmessage = (event: MessageEvent<string>) => {
    if (event.data === ASK) channel.postMessage(JSON.stringify(facts));
  };
  return () => channel.close();
}

const ASK = 'ask';

/** What the clerk's window shows now. */
export function useShownToCitizen(): SlipFacts | undefined {
  const [facts, setFacts] = useState<SlipFacts>();
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = (event: MessageEvent<string>) => {
      if (event.data === ASK) return;
      const shown: SlipFacts = JSON.parse(event.data);
      setFacts(shown);
    };
    channel.postMessage(ASK);
    return () => channel.close();
  }, []);
  return facts;
}

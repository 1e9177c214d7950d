import { useSay } from '#web/ui/language.tsx';
import { useShownToCitizen } from './mirror.ts';
import { SlipBody } from './slip.tsx';
import { receiveText } from './text.ts';

/** The second window, turned to the citizen: the receipt as it fills itself, and nothing else. */
export function CitizenWindowPage() {
  const t = useSay(receiveText);
  const facts = useShownToCitizen();
  return (
    <div className="page citizen-window">
      <h1>{t('citizenWindowTitle')}</h1>
      {facts ? (
        <div className="sheet">
          <SlipBody facts={facts} forCitizen />
        </div>
      ) : (
        <p>{t('citizenWindowWaiting')}</p>
      )}
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ActInName } from '#modules/mandate/rules/mandates.ts';
import { answer, api } from '#web/api/client.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { dayShort } from '#web/ui/show.ts';
import { helpWords } from '../words.ts';
import { filingText } from './text.ts';

/** A revocation is seen here soon, whether or not anything is saved meanwhile. */
const ASK_AGAIN_MS = 10_000;

/** For whom, by what right, what may not be done: it stays above the page as long as it is open. */
export function Behalf({ mandateId, name, acts }: { mandateId: string; name: string; /** What might be done on this page. */ acts: readonly ActInName[] }) {
  const t = useSay(filingText);
  const word = useSayCode(helpWords);
  const mandate = useQuery({
    queryKey: ['getMandate', mandateId],
    queryFn: () => answer(api.GET('/api/mandates/{id}', { params: { path: { id: mandateId } } })),
    refetchInterval: ASK_AGAIN_MS,
  });
  const told = mandate.data?.mandate;
  const names = (some: readonly ActInName[]) => some.map((act) => word(`help.${act}`).toLowerCase()).join(', ');
  const barred = told ? acts.filter((act) => !told.kinds.includes(act)) : [];
  return (
    <section className="behalf" aria-label={t('acting', { name })}>
      <div className="behalf-head">
        <p className="strong">{t('acting', { name })}</p>
        <Link to="/ho-tro">{t('toSession')}</Link>
      </div>
      {told ? <p>{t('under', { organisation: told.organisation, day: dayShort(told.toDay), acts: names(told.kinds) })}</p> : null}
      {barred.length > 0 ? <p>{t('notAllowed', { acts: names(barred) })}</p> : null}
      {told && told.state !== 'inForce' ? (
        <p className="notice late" role="alert">
          {t('over', { state: word(`mandateState.${told.state}`).toLowerCase() })}
        </p>
      ) : null}
      <details>
        <summary>{t('applicant', { name })}</summary>
        <p>{t('secrets')}</p>
      </details>
    </section>
  );
}

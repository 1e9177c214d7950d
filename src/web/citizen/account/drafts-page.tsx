import { useQuery } from '@tanstack/react-query';
import { Loaded } from '#web/parts/loaded.tsx';
import { useSay } from '#web/ui/language.tsx';
import { dayShort, instantShort } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { listMyDrafts } from '../app/home/questions.ts';
import { AppLink } from '../app/links.tsx';
import { MyPage } from './my-page.tsx';
import { accountText } from './text.ts';

/** Filings she began and has not submitted. */
export function DraftsPage() {
  const t = useSay(accountText);
  return (
    <MyPage title={t('draftsTitle')} lead={t('draftsLead')}>
      {() => <Drafts />}
    </MyPage>
  );
}

function Drafts() {
  const t = useSay(accountText);
  return (
    <Loaded asked={useQuery(listMyDrafts)}>
      {({ rows }) =>
        rows.length === 0 ? (
          <EmptyState title={t('noDrafts')} how={t('noDraftsHow')}>
            <p>
              <AppLink to="/" className="button main">
                {t('fileOne')}
              </AppLink>
            </p>
          </EmptyState>
        ) : (
          <ul className="my-list">
            {rows.map(({ id, procedure, unitName, helped, savedAt, expiresAt }) => (
              <li key={id}>
                <AppLink to={`/nop/${id}`} className="my-row link">
                  <span>
                    <span className="strong">{procedure.name}</span>
                    <span className="small">{unitName}</span>
                    <span className="small">
                      {t('savedAt', { at: instantShort(savedAt), day: dayShort(expiresAt) })}
                      {helped ? ` · ${t('helped')}` : ''}
                    </span>
                  </span>
                  <span className="strong my-go">{t('goOn')}</span>
                </AppLink>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

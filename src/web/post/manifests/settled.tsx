import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { PostBadge } from '#web/ui/mark.tsx';
import { instantInFull } from '#web/ui/show.ts';
import type { Settled } from './questions.ts';
import { formOf, receiptOf, useForms } from './settled-forms.ts';
import { manifestText } from './text.ts';
import { manifestWords } from './words.ts';

type Filed = Settled['filed'][number];
type Rejected = Settled['rejected'][number];
type Printing = ReturnType<typeof useForms>;

/** What a count gave: codes, appointments, secrets told once, what to print, what went back and what went wrong. */
export function SettledCards({ settled }: { settled: Settled }) {
  const t = useSay(manifestText);
  const forms = useForms();
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  const { filed, rejected, incidents } = settled;
  const receipts = filed.filter((one) => one.code !== null).map(receiptOf);
  return (
    <section ref={section} tabIndex={-1} className="stack" aria-label={t('resultTitle')}>
      <p className="notice ok">{settled.manifest.kind === 'filing' ? t('filedCount', { filed: filed.length, rejected: rejected.length, incidents: incidents.length }) : t('acceptedDone', { number: settled.manifest.number })}</p>
      {receipts.length > 1 ? (
        <div className="actions">
          <Button look="main" onPress={() => forms.print(receipts)} pending={forms.isPending}>
            {t('printAll', { count: receipts.length })}
          </Button>
        </div>
      ) : null}
      <RefusalNotice error={forms.error} />
      {filed.map((one) => (
        <FiledCard key={one.dossierId} one={one} forms={forms} />
      ))}
      {rejected.length > 0 ? <RejectedCard rejected={rejected} forms={forms} /> : null}
      {incidents.length > 0 ? <IncidentsCard manifestId={settled.manifest.id} incidents={incidents} /> : null}
    </section>
  );
}

function FiledCard({ one, forms }: { one: Filed; forms: Printing }) {
  const t = useSay(manifestText);
  const { language } = useLanguage();
  return (
    <Card
      title={one.postingNo}
      mark={
        <span className="row">
          {one.slipWanted ? <PostBadge>{t('slipWanted')}</PostBadge> : null}
          {one.code === null ? null : (
            <Button size="small" onPress={() => forms.print([receiptOf(one)])} label={`${t('printReceipt')} ${one.code}`}>
              {t('printReceipt')}
            </Button>
          )}
          <Link className="button small" to="/ho-so/$id" params={{ id: one.dossierId }} aria-label={`${t('openDossier')} ${one.code ?? one.postingNo}`}>
            {t('openDossier')}
          </Link>
        </span>
      }
    >
      <Facts
        facts={[
          [t('code'), <span key="code" className="code big">{one.code ?? ''}</span>],
          ...(one.dueAt === null ? [] : ([[t('appointed'), instantInFull(one.dueAt, language)]] as const)),
          ...(one.trackingSecret === null ? [] : ([[t('secret'), <Secret key="secret" secret={one.trackingSecret} />]] as const)),
        ]}
      />
      <Printed address={forms.addresses[one.dossierId]} of={one.postingNo} />
    </Card>
  );
}

function RejectedCard({ rejected, forms }: { rejected: readonly Rejected[]; forms: Printing }) {
  const t = useSay(manifestText);
  return (
    <Card title={t('rejectedTitle')} bare>
      <ul>
        {rejected.map((one) => (
          <li key={one.dossierId} className="check-row">
            <span className="code strong">{one.postingNo}</span>
            <Printed address={forms.addresses[one.dossierId]} of={one.postingNo} />
            <Button size="small" onPress={() => forms.print([formOf(one)])} label={`${t(`print.${one.rejection}`)} ${one.postingNo}`}>
              {t(`print.${one.rejection}`)}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function IncidentsCard({ manifestId, incidents }: { manifestId: string; incidents: Settled['incidents'] }) {
  const t = useSay(manifestText);
  const word = useSayCode(manifestWords);
  return (
    <Card title={t('incidentsTitle')} mark={<Link to="/su-co" search={{ loai: 'manifest', cua: manifestId }}>{t('seeIncidents')}</Link>}>
      <ul>
        {incidents.map((one) => (
          <li key={one.id}>
            <span className="code">{one.postingNo ?? t('ofTheBag')}</span> {word(`difference.${one.difference}`)}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Secret({ secret }: { secret: string }) {
  const t = useSay(manifestText);
  return (
    <>
      <span className="code big">{secret}</span> <span className="small">{t('secretOnce')}</span>
    </>
  );
}

function Printed({ address, of }: { address: string | undefined; of: string }) {
  const t = useSay(manifestText);
  if (address === undefined) return null;
  return (
    <a href={address} target="_blank" rel="noreferrer" aria-label={`${t('openPrinted')} ${of}`}>
      {t('openPrinted')}
    </a>
  );
}

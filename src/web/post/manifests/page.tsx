import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { usePaper } from '#web/parts/print.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { useMay } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { instantShort } from '#web/ui/show.ts';
import { CountIn } from './count-in.tsx';
import { FoundLine } from './found-line.tsx';
import { Leaving } from './leaving.tsx';
import { LinesList } from './lines-list.tsx';
import { about, can, useManifest } from './questions.ts';
import type { Manifest, Settled } from './questions.ts';
import { ScanOut } from './scan-out.tsx';
import { SettledCards } from './settled.tsx';
import { manifestText } from './text.ts';
import { manifestWords, TONES } from './words.ts';

const route = getRouteApi('/buu-chinh/bang-ke/$id');

/** One manifest: scanned out, sealed and handed over on one side, counted in on the other. */
export function ManifestPage() {
  const t = useSay(manifestText);
  const { id } = route.useParams();
  const asked = useManifest(id);
  return (
    <div className="page">
      <p>
        <Link to="/buu-chinh/bang-ke">{t('backToList')}</Link>
      </p>
      <Loaded asked={asked} lines={8}>
        {(manifest) => <OneManifest key={manifest.id} manifest={manifest} onReload={() => void asked.refetch()} />}
      </Loaded>
    </div>
  );
}

function OneManifest({ manifest, onReload }: { manifest: Manifest; onReload: () => void }) {
  const t = useSay(manifestText);
  const word = useSayCode(manifestWords);
  const may = useMay();
  // What an acceptance answered stays as long as the page: its secrets are told once.
  const [settled, setSettled] = useState<readonly Settled[]>([]);
  const keep = (one: Settled) => setSettled((before) => [one, ...before]);
  const counting = can(manifest, 'accept');
  const lacking = manifest.lines.some((line) => line.state === 'missing');
  return (
    <>
      <div className="page-head">
        <div>
          <h1>
            <span className="code">{manifest.number}</span>
          </h1>
          <p className="row">
            <span>{word(`manifestKind.${manifest.kind}`)}</span>
            <Chip tone={TONES[manifest.state]}>{word(`manifestState.${manifest.state}`)}</Chip>
          </p>
        </div>
        <Papers manifest={manifest} />
      </div>
      {settled.map((one, index) => (
        <SettledCards key={settled.length - index} settled={one} />
      ))}
      {manifest.openIncidents > 0 ? (
        <p className="notice warn">
          {t('openIncidents', { count: manifest.openIncidents })} {may('custody.look') ? <Link to="/su-co" search={{ loai: 'manifest', cua: manifest.id }}>{t('seeIncidents')}</Link> : null}
        </p>
      ) : null}
      <div className="columns with-paper">
        <div className="work">
          {can(manifest, 'add') ? <ScanOut manifest={manifest} /> : null}
          {counting ? <CountIn manifest={manifest} onSettled={keep} onReload={onReload} /> : <LinesList manifest={manifest} />}
          {can(manifest, 'handOver') ? <Leaving key={manifest.state} manifest={manifest} onReload={onReload} /> : null}
          {lacking && can(manifest, 'acceptFound') ? <FoundLine manifest={manifest} onSettled={keep} /> : null}
        </div>
        <div className="context">
          <Head manifest={manifest} />
        </div>
      </div>
    </>
  );
}

function Head({ manifest }: { manifest: Manifest }) {
  const t = useSay(manifestText);
  const by = (name: string | undefined, at: string | null) => (at === null ? '' : t('byAt', { name: name ?? '', at: instantShort(at) }));
  const facts = [
    [t('way'), `${manifest.from.name} → ${manifest.to.name}`],
    [t('openedBy'), by(manifest.openedBy.name, manifest.openedAt)],
    [t('bagNo'), manifest.bagNo ?? ''],
    [t('sealNo'), manifest.sealNo ?? ''],
    [t('sealed'), by(manifest.sealedBy?.name, manifest.sealedAt)],
    [t('handed'), by(manifest.handedBy?.name, manifest.handedAt)],
    [t('holder'), manifest.byCarrier ? t('carrier') : (manifest.holder?.name ?? '')],
    [t('accepted'), by(manifest.acceptedBy?.name, manifest.acceptedAt)],
    [t('counts'), [manifest.countedOut, manifest.countedIn].filter((one) => one !== null).join(', ')],
  ] as const;
  return (
    <Card title={t('about')}>
      <Facts facts={facts.filter(([, value]) => value !== '')} />
    </Card>
  );
}

function Papers({ manifest }: { manifest: Manifest }) {
  const t = useSay(manifestText);
  const list = usePaper((id: string, key) => answer(api.POST('/api/manifests/{id}/print', { ...about(id, key), parseAs: 'blob' })), t('print'));
  const filing = usePaper((id: string, key) => answer(api.POST('/api/manifests/{id}/print-filing', { ...about(id, key), body: {}, parseAs: 'blob' })), t('printFiling'));
  return (
    <div className="stack tight">
      <div className="row">
        <Button onPress={() => list.mutate(manifest.id)} pending={list.isPending}>
          {t('print')}
        </Button>
        {manifest.kind === 'filing' && (manifest.state === 'handedOver' || manifest.state === 'accepted') ? (
          <Button onPress={() => filing.mutate(manifest.id)} pending={filing.isPending}>
            {t('printFiling')}
          </Button>
        ) : null}
      </div>
      <RefusalNotice error={list.error ?? filing.error} />
    </div>
  );
}

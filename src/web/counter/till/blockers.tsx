import { PlaceLink } from '#web/parts/still-out/place-link.tsx';
import { SayOut } from '#web/parts/still-out/say-out.tsx';
import { stillOutText } from '#web/parts/still-out/text.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { instantShort, money } from '#web/ui/show.ts';
import type { Sheet } from './questions.ts';
import { tillText } from './text.ts';
import { tillWords } from './words.ts';

type Blocker = Sheet['blockers'][number];
type Thing = Blocker['things'][number];

/** What keeps the till from closing: how many of what, each with the way to where it is put right. */
export function Blockers({ sheet, mine }: { sheet: Sheet; mine: boolean }) {
  const t = useSay(tillText);
  if (sheet.blockers.length === 0) return null;
  return (
    <section className="notice warn" aria-label={t('blockedTitle')}>
      <p className="strong">{t('blockedTitle')}</p>
      {sheet.blockers.map((blocker) => (
        <BlockerLines key={blocker.what} blocker={blocker} mine={mine} />
      ))}
    </section>
  );
}

function BlockerLines({ blocker, mine }: { blocker: Blocker; mine: boolean }) {
  const t = useSay(stillOutText);
  const word = useSayCode(tillWords);
  const left = blocker.count - blocker.things.length;
  return (
    <>
      <p>
        {word(`closeBlocker.${blocker.what}`)}: {blocker.count}
      </p>
      <ul className="stack">
        {blocker.things.map((thing) => (
          <li key={thing.id} className="row">
            <PlaceLink place={blocker.what === 'incidentOpen' ? { kind: 'incident', id: thing.id } : thing.place}>{thing.label ?? word(`closeBlocker.${blocker.what}`)}</PlaceLink>
            <HowAndWhen what={blocker.what} thing={thing} />
            {mine && blocker.what === 'itemOut' && isOutKind(thing.place.kind) ? <SayOut thing={{ subjectKind: thing.place.kind, subjectId: thing.place.id, label: thing.label ?? '' }} /> : null}
          </li>
        ))}
        {left > 0 ? <li>{t('more', { count: left })}</li> : null}
      </ul>
    </>
  );
}

function HowAndWhen({ what, thing }: { what: Blocker['what']; thing: Thing }) {
  const t = useSay(stillOutText);
  const word = useSayCode(tillWords);
  const how = thing.how === null ? '' : word(what === 'itemOut' ? `outWay.${thing.how}` : `difference.${thing.how}`);
  const parts = [how, thing.amount === null ? '' : money(thing.amount), t('since', { when: instantShort(thing.since) })];
  return <span className="small">{parts.filter((part) => part !== '').join(' · ')}</span>;
}

function isOutKind(kind: string): kind is 'shipment' | 'manifest' {
  return kind === 'shipment' || kind === 'manifest';
}

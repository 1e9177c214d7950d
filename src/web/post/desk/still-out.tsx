import { useQuery } from '@tanstack/react-query';
import { messages as custodyWords } from '#modules/custody/messages.ts';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { PlaceLink } from '#web/parts/still-out/place-link.tsx';
import { SayOut } from '#web/parts/still-out/say-out.tsx';
import { stillOutText } from '#web/parts/still-out/text.ts';
import { useMay } from '#web/parts/session.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { instantShort } from '#web/ui/show.ts';

type Row = Answered<'listDayCloseBlockers'>['rows'][number];

const SHOWN = 20;

/** What of the clerk's own is still out, or differs, told before she goes to close her till; nothing when all is in. */
export function StillOut() {
  const t = useSay(stillOutText);
  const asked = useQuery({ queryKey: ['listDayCloseBlockers'], queryFn: () => answer(api.GET('/api/day-close-blockers')) });
  const rows = asked.data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <section className="notice warn" aria-label={t('title')}>
      <p className="strong">{t('title')}</p>
      <p className="small">{t('how')}</p>
      <ul className="stack">
        {rows.slice(0, SHOWN).map((row) => (
          <Line key={row.id} row={row} />
        ))}
        {rows.length > SHOWN ? <li>{t('more', { count: rows.length - SHOWN })}</li> : null}
      </ul>
    </section>
  );
}

function Line({ row }: { row: Row }) {
  const t = useSay(stillOutText);
  const word = useSayCode(custodyWords);
  const may = useMay();
  const incident = row.kind === 'incidentOpen';
  const what = word(incident ? `difference.${row.what}` : `outWay.${row.what}`);
  const { kind, id } = row.subject;
  return (
    <li className="row">
      <PlaceLink place={incident ? { kind: 'incident', id } : row.subject}>{row.number ?? what}</PlaceLink>
      <span className="small">
        {what} · {t('since', { when: instantShort(row.since) })}
      </span>
      {!incident && may('postal.carry') && (kind === 'shipment' || kind === 'manifest') ? <SayOut thing={{ subjectKind: kind, subjectId: id, label: row.number ?? '' }} /> : null}
    </li>
  );
}

import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Card } from '#web/ui/card.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { count, dayShort } from '#web/ui/show.ts';
import type { OfficialReport } from './questions.ts';
import { officialText } from './text.ts';

/** The identities of the form, checked on sums made apart; one that fails says where. */
export function Checks({ report }: { report: OfficialReport }) {
  const t = useSay(officialText);
  const { language } = useLanguage();
  if (report.identities.length === 0) return null;
  return (
    <Card title={t('checks')}>
      <ul className="official-checks">
        {report.identities.map((identity) => (
          <li key={identity.id}>
            <Chip tone={identity.holds ? 'ok' : 'late'}>{t(identity.holds ? 'holds' : 'fails')}</Chip> <span className="strong">{identity.formula}</span> <span className="small">{identity.says[language]}</span>
            {identity.fails.map(({ unit, row, left, right }) => (
              <p key={`${unit} ${row}`} className="small">
                {t('failsWhere', { unit, row, left: count(left, language), right: count(right, language) })}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Units that ended inside the period and what follows them; what else must be said. */
export function Changes({ report }: { report: OfficialReport }) {
  const t = useSay(officialText);
  const { language } = useLanguage();
  if (report.changes.length === 0 && report.notes.length === 0) return null;
  return (
    <div className="notice">
      {report.changes.length === 0 ? null : <p className="strong">{t('changes')}</p>}
      {report.changes.map(({ unit, on, to, legalBasis }) => (
        <p key={`${unit} ${on}`}>{t('changeOf', { unit, on: dayShort(on), to: to.length === 0 ? t('changeNone') : to.join(', '), basis: legalBasis })}</p>
      ))}
      {report.notes.map((note) => (
        <p key={note.vi} className="small">
          {note[language]}
        </p>
      ))}
    </div>
  );
}

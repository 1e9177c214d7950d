import { Link } from '@tanstack/react-router';
import { HEADLINES } from '#modules/reporting/rules/headline.ts';
import { messages as reportingWords } from '#modules/reporting/messages/headline.ts';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { count } from '#web/ui/show.ts';
import { EmptyState } from '#web/ui/states.tsx';
import { valueOf } from './figures.tsx';
import type { Counts, ReportSearch } from './questions.ts';
import { QuotedTable } from './quoted-table.tsx';
import { reportText } from './text.ts';

/** Every figure with what it counts, word for word; each opens. */
export function Controls({ counts, search }: { counts: Counts; search: ReportSearch }) {
  const t = useSay(reportText);
  const { language } = useLanguage();
  return (
    <Card title={t('controls')} bare foot={counts.notAdded[language]}>
      <DataTable
        label={t('controls')}
        rows={counts.figures}
        rowId={(figure) => figure.id}
        columns={[
          { key: 'name', head: t('figure'), folded: 'title', cell: (figure) => <span className={figure.id.length === 1 ? 'strong' : ''}>{`${figure.id.length === 1 && figure.id !== 'U' ? `${figure.id} · ` : ''}${figure.name[language]}`}</span> },
          {
            key: 'value',
            head: t('value'),
            number: true,
            cell: (figure) => (
              <div>
                <Link to="/bao-cao/danh-sach" search={{ ...search, mo: figure.id }} className="row-open">
                  {count(figure.value, language)}
                </Link>
                <p className="small">{figure.unit[language]}</p>
              </div>
            ),
          },
          { key: 'counts', head: t('counts'), folded: 'text', cell: (figure) => <span className="small">{figure.counts[language]}</span> },
        ]}
      />
    </Card>
  );
}

/** Who had a hand in the turns: the agency, the post, both, or nobody signed in. */
export function Employers({ counts }: { counts: Counts }) {
  const t = useSay(reportText);
  const { language } = useLanguage();
  return (
    <Card title={t('employers')} bare foot={t('employersHow')}>
      <DataTable
        label={t('employers')}
        rows={HEADLINES.map((headline) => ({ headline, ...counts.byEmployer[headline] }))}
        rowId={(row) => row.headline}
        columns={[
          { key: 'headline', head: t('headline'), folded: 'title', cell: (row) => t(`turns${row.headline}`) },
          ...(['agency', 'post', 'both', 'nobody'] as const).map((who) => ({ key: who, head: t(who), number: true, cell: (row: Counts['byEmployer']['A']) => count(row[who], language) })),
          { key: 'total', head: t('total'), number: true, cell: (row) => <span className="strong">{count(row.agency + row.post + row.both + row.nobody, language)}</span> },
        ]}
      />
    </Card>
  );
}

/** The turns by what was done. */
export function PartsTable({ counts }: { counts: Counts }) {
  const t = useSay(reportText);
  const word = useSayCode(reportingWords);
  const { language } = useLanguage();
  return (
    <Card title={t('parts')} bare>
      {counts.parts.length === 0 ? (
        <EmptyState title={t('partsNone')} how={t('partsNoneHow')} />
      ) : (
        <DataTable
          label={t('parts')}
          rows={counts.parts}
          rowId={(row) => `${row.of} ${row.part}`}
          columns={[
            { key: 'part', head: t('part'), folded: 'title', cell: (row) => `${row.of} · ${word(`reporting.part.${row.part}`)}` },
            { key: 'value', head: t('headline'), number: true, cell: (row) => count(row.value, language) },
          ]}
        />
      )}
    </Card>
  );
}

/** Figures somebody else published, beside ours and never mixed with them. */
export function LegacyFigures({ counts }: { counts: Counts }) {
  const t = useSay(reportText);
  const { language } = useLanguage();
  const [first] = counts.legacy;
  if (first === undefined) return null;
  return (
    <Card title={t('legacy')} bare mark={<Chip tone="quiet">{t('legacyMark')}</Chip>} foot={first.note[language]}>
      <QuotedTable label={t('legacy')} rows={counts.legacy} counted={(row) => count(valueOf(counts, row.figure), language)} />
    </Card>
  );
}

import { DataTable } from '#web/ui/data-table.tsx';
import type { More } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort, instantShort } from '#web/ui/show.ts';
import { postalWords } from '../words.ts';
import type { Checked, Version } from './questions.ts';
import { keepingText } from './text.ts';

type VersionTableProps = { rows: readonly Version[]; more: More };

/** The versions of the tariff with their days, their source and what is not known of them. */
export function VersionTable({ rows, more }: VersionTableProps) {
  const t = useSay(keepingText);
  const word = useSayCode(postalWords);
  const { language } = useLanguage();
  return (
    <DataTable
      label={t('versions')}
      rows={rows}
      rowId={(row) => row.code}
      more={more}
      columns={[
        {
          key: 'version',
          head: t('version'),
          cell: (row) => (
            <div>
              <p>{row.name[language]}</p>
              <p className="small">
                <span className="code">{row.code}</span> {row.inForce ? <Chip tone="ok">{t('inForce')}</Chip> : null}
              </p>
            </div>
          ),
        },
        { key: 'kind', head: t('kind'), cell: (row) => word(`postal.${row.kind}`) },
        { key: 'valid', head: t('valid'), cell: (row) => <Valid of={row} /> },
        { key: 'source', head: t('source'), cell: (row) => <span className="small">{row.source}</span> },
        { key: 'unknown', head: t('unknown'), cell: (row) => <Unknown of={row} /> },
        { key: 'loaded', head: t('loaded'), cell: (row) => `${instantShort(row.loadedAt)}${row.loadedBy ? `, ${row.loadedBy}` : ''}` },
      ]}
    />
  );
}

type Named = NonNullable<Checked['version']>;

/** From which day to which. */
export function Valid({ of }: { of: Pick<Named, 'validFrom' | 'validTo'> }) {
  const t = useSay(keepingText);
  return of.validTo === null ? t('since', { from: dayShort(of.validFrom) }) : t('period', { from: dayShort(of.validFrom), to: dayShort(of.validTo) });
}

/** What a reader must know of a version: the tax above all, then its notes. */
export function Unknown({ of }: { of: Pick<Named, 'tax' | 'notes'> }) {
  const word = useSayCode(postalWords);
  const { language } = useLanguage();
  const tax = { included: 'postal.taxIncluded', excluded: 'postal.taxExcluded', unknown: 'postal.taxUnknown' } as const;
  return (
    <ul className="small post-notes">
      <li className={of.tax === 'unknown' ? 'strong' : undefined}>{word(tax[of.tax])}</li>
      {of.notes.map((note) => (
        <li key={note.vi}>{note[language]}</li>
      ))}
    </ul>
  );
}

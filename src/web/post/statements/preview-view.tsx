import { DataTable } from '#web/ui/data-table.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { count, dayShort, money } from '#web/ui/show.ts';
import type { Preview } from './preview.ts';
import { statementWords } from './questions.ts';
import { statementText } from './text.ts';

const LINES_SHOWN = 5;
const WRONG_SHOWN = 20;

/** The first lines of a file with its sums, or every line that cannot be read. */
export function PreviewView({ preview }: { preview: Preview }) {
  const word = useSayCode(statementWords);
  if (preview.kind === 'refused') {
    return (
      <p className="notice late" role="alert">
        {word(preview.code, preview.facts)}
      </p>
    );
  }
  return preview.kind === 'wrong' ? <WrongLines preview={preview} /> : <Lines preview={preview} />;
}

function WrongLines({ preview: { wrong } }: { preview: Extract<Preview, { kind: 'wrong' }> }) {
  const t = useSay(statementText);
  const { language } = useLanguage();
  return (
    <div className="notice late" role="alert">
      <p className="strong">{t('wrongTitle', { count: count(wrong.length, language) })}</p>
      <ul>
        {wrong.slice(0, WRONG_SHOWN).map(({ line, column }) => (
          <li key={line}>{t('wrongLine', { line, column: t(`column.${column}`) })}</li>
        ))}
      </ul>
      {wrong.length > WRONG_SHOWN ? <p>{t('wrongMore', { count: count(wrong.length - WRONG_SHOWN, language) })}</p> : null}
    </div>
  );
}

function Lines({ preview: { lines, postageVnd, collectedVnd, paidVnd } }: { preview: Extract<Preview, { kind: 'lines' }> }) {
  const t = useSay(statementText);
  const { language } = useLanguage();
  const shown = lines.slice(0, LINES_SHOWN);
  return (
    <section aria-label={t('preview')} className="stack tight">
      <p className="strong">{t('previewSums', { postage: money(postageVnd), collected: money(collectedVnd), paid: money(paidVnd) })}</p>
      <DataTable
        label={t('preview')}
        rows={shown}
        rowId={(line) => String(line.no)}
        total={t(lines.length > shown.length ? 'previewSome' : 'previewAll', { count: count(lines.length, language), shown: shown.length })}
        columns={[
          { key: 'postingNo', head: t('postingNo'), cell: (line) => <span className="code">{line.postingNo}</span> },
          { key: 'day', head: t('day'), cell: (line) => dayShort(line.day) },
          { key: 'postage', head: t('postage'), cell: (line) => money(line.postageVnd), number: true },
          { key: 'collected', head: t('collected'), cell: (line) => money(line.codCollectedVnd), number: true },
          { key: 'paid', head: t('paid'), cell: (line) => money(line.codPaidVnd), number: true },
        ]}
      />
    </section>
  );
}

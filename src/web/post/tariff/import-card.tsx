import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import { useAct } from '#web/parts/act.ts';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { FileField } from '#web/ui/file-field.tsx';
import { useLanguage, useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { postalWords } from '../words.ts';
import type { Checked } from './questions.ts';
import { keepingText } from './text.ts';
import { Unknown, Valid } from './version-table.tsx';

type Chosen = { readonly name: string; readonly csv: string };

const MOST = 200_000;

/** Loads a tariff from a file: looked at first, line by line, and only then stored, wholly or not at all. */
export function ImportCard() {
  const t = useSay(keepingText);
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<Chosen>();
  const check = useAct((csv: string, key) => answer(api.POST('/api/tariff/checks', { body: { csv }, headers: { 'Idempotency-Key': key } })));
  const load = useAct((csv: string, key) => answer(api.POST('/api/tariff/imports', { body: { csv }, headers: { 'Idempotency-Key': key } })), {
    changes: ['listTariffVersions', 'getTariff', 'quotePostage'],
    onDone: ({ code }) => {
      announce(t('done', { code }));
      setChosen(undefined);
      check.reset();
    },
  });
  const tooLarge = chosen !== undefined && chosen.csv.length > MOST;
  const choose = (file: File | undefined) => {
    check.reset();
    load.reset();
    setChosen(undefined);
    void file?.text().then((csv) => {
      setChosen({ name: file.name, csv });
      if (csv.length <= MOST) check.mutate(csv);
    });
  };
  return (
    <Card title={t('import')}>
      <div className="stack">
        <FileField key={load.data?.code ?? ''} label={t('file')} hint={t('fileHint')} accept=".csv,text/csv" onChange={choose} error={tooLarge ? t('fileTooLarge') : undefined} />
        <RefusalNotice error={check.error ?? load.error} />
        {chosen && check.data ? <Preview file={chosen.name} checked={check.data} pending={load.isPending} onLoad={() => load.mutate(chosen.csv)} /> : null}
      </div>
    </Card>
  );
}

function Preview({ file, checked, pending, onLoad }: { file: string; checked: Checked; pending: boolean; onLoad: () => void }) {
  const t = useSay(keepingText);
  return (
    <section className="stack" aria-label={t('preview', { file })} aria-live="polite">
      <p className="strong">{t('preview', { file })}</p>
      {checked.faults.length > 0 ? <Faults faults={checked.faults} /> : null}
      {checked.version ? <Found checked={checked} version={checked.version} /> : null}
      {checked.outcome === 'added' ? (
        <div className="actions">
          <Button look="main" onPress={onLoad} pending={pending}>
            {t('load')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Faults({ faults }: { faults: Checked['faults'] }) {
  const t = useSay(keepingText);
  const word = useSayCode(postalWords);
  return (
    <>
      <p className="notice late">{t('faults', { count: faults.length })}</p>
      <DataTable
        label={t('faults', { count: faults.length })}
        rows={faults.map((fault, no) => ({ ...fault, no }))}
        rowId={(row) => String(row.no)}
        columns={[
          { key: 'line', head: t('line'), cell: (row) => row.line ?? t('wholeFile'), number: true },
          { key: 'fault', head: t('fault'), cell: (row) => word(row.code, row.facts) },
        ]}
      />
    </>
  );
}

function Found({ checked, version }: { checked: Checked; version: NonNullable<Checked['version']> }) {
  const t = useSay(keepingText);
  const word = useSayCode(postalWords);
  const { language } = useLanguage();
  return (
    <>
      <p className={checked.outcome === 'unchanged' ? 'notice warn' : 'notice ok'}>{t(checked.outcome === 'unchanged' ? 'unchanged' : 'good')}</p>
      {checked.listPricesAbove.length > 0 ? <p className="notice warn">{t('above', { codes: checked.listPricesAbove.join(', ') })}</p> : null}
      <Facts
        facts={[
          [t('version'), `${version.name[language]} (${version.code})`],
          [t('kind'), word(`postal.${version.kind}`)],
          [t('valid'), <Valid key="valid" of={version} />],
          [t('source'), version.source],
          [t('contents'), t('counts', { prices: version.prices, surcharges: version.surcharges, groups: version.groups })],
          [t('unknown'), <Unknown key="unknown" of={version} />],
        ]}
      />
    </>
  );
}

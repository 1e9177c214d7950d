import { messages as catalogueWords } from '#modules/catalogue/messages.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { money } from '#web/ui/show.ts';
import type { Channel, Correcting, Procedure } from './corrections.ts';
import { catalogueText } from './text.ts';

type Correctable = { procedure: Procedure; onCorrect: ((correcting: Correcting) => void) | undefined };

/** Time limits and fees by channel, as understood and as the source prints them. */
export function TermsOf({ procedure, onCorrect }: Correctable) {
  const t = useSay(catalogueText);
  const word = useSayCode(catalogueWords);
  const rows = procedure.content.channels.map((channel, row) => ({ ...channel, row }));
  return (
    <Card title={t('terms')} bare>
      <DataTable
        label={t('terms')}
        rows={rows}
        rowId={(one) => String(one.row)}
        columns={[
          { key: 'channel', head: t('channel'), cell: (one) => word(`catalogue.channel.${one.channel}`) },
          {
            key: 'term',
            head: t('term'),
            cell: (one) => (
              <div className="stack tight">
                <p>{one.term ? termWords(one.term, word) : <Chip tone="warn">{t('termUnknown')}</Chip>}</p>
                {one.termText ? <p className="small">{t('printed', { text: one.termText })}</p> : null}
                {onCorrect ? <CorrectButton label={t('correctTerm')} onPress={() => onCorrect({ what: 'term', row: one.row })} /> : null}
              </div>
            ),
          },
          {
            key: 'fee',
            head: t('fee'),
            cell: (one) => (
              <div className="stack tight">
                <p>{feeWords(one.fee, word)}</p>
                {one.fee.text ? <p className="small">{t('printed', { text: one.fee.text })}</p> : null}
                {onCorrect ? <CorrectButton label={t('correctFee')} onPress={() => onCorrect({ what: 'fee', row: one.row })} /> : null}
              </div>
            ),
          },
          { key: 'note', head: t('remark'), cell: (one) => <span className="small long-text">{one.note.slice(0, 400)}</span> },
        ]}
      />
    </Card>
  );
}

function CorrectButton({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <p>
      <Button size="small" onPress={onPress}>
        {label}
      </Button>
    </p>
  );
}

function termWords(term: NonNullable<Channel['term']>, word: (code: string) => string): string {
  return term.unit === 'sameDay' ? word('catalogue.unit.sameDay') : `${term.count} ${word(`catalogue.unit.${term.unit}`)}`;
}

function feeWords(fee: Channel['fee'], word: (code: string) => string): string {
  return fee.kind === 'amount' && fee.amount !== null ? money(fee.amount) : word(`catalogue.fee.${fee.kind}`);
}

/** The papers of each case; a sentence among them is a note and is never asked for. */
export function PapersOf({ procedure, onCorrect }: Correctable) {
  const t = useSay(catalogueText);
  const { cases } = procedure.content;
  return (
    <>
      {cases.map((one) => (
        <Card key={one.no} title={cases.length === 1 ? t('papers') : t('case', { no: one.no, title: one.title })} bare>
          <DataTable
            label={cases.length === 1 ? t('papers') : t('case', { no: one.no, title: one.title })}
            rows={one.papers.map((paper, index) => ({ ...paper, paperNo: index + 1 }))}
            rowId={(paper) => String(paper.paperNo)}
            columns={[
              {
                key: 'paper',
                head: t('paper'),
                cell: (paper) => (
                  <div>
                    <p>
                      {paper.paperNo}. {paper.name}
                    </p>
                    {paper.kind === 'note' ? <p className="small">{t('note')}</p> : null}
                    {paper.formFile ? <p className="small">{t('formFile', { file: paper.formFile })}</p> : null}
                  </div>
                ),
              },
              { key: 'originals', head: t('originals'), number: true, cell: (paper) => (paper.kind === 'note' ? '–' : paper.originals) },
              { key: 'copies', head: t('copies'), number: true, cell: (paper) => (paper.kind === 'note' ? '–' : (paper.copies ?? t('notSaid'))) },
              ...(onCorrect
                ? [
                    {
                      key: 'act',
                      head: t('correct'),
                      cell: (paper: { paperNo: number }) => (
                        <Button size="small" label={`${t('correctPaper')} ${paper.paperNo}`} onPress={() => onCorrect({ what: 'paper', caseNo: one.no, paperNo: paper.paperNo })}>
                          {t('correct')}
                        </Button>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        </Card>
      ))}
    </>
  );
}

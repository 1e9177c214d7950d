import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Answered } from '#web/api/shapes.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { ReadDialog } from '#web/parts/messages/message-dialogs.tsx';
import { messageWords } from '#web/parts/messages/words.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { SegmentedChoice } from '#web/ui/segmented-choice.tsx';
import { messagingText } from './text.ts';

type Row = Answered<'listMessageTemplates'>['rows'][number];
type Language = 'vi' | 'en';

/** The words of every template in both languages, and why she is told. */
export function Templates() {
  const t = useSay(messagingText);
  const word = useSayCode(messageWords);
  const [language, setLanguage] = useState<Language>('vi');
  const [open, setOpen] = useState<Row>();
  const asked = useQuery({ queryKey: ['listMessageTemplates'], queryFn: () => answer(api.GET('/api/messaging/templates', {})) });
  return (
    <Card title={t('templates')} bare foot={<p className="small">{t('templatesHow')}</p>}>
      <div className="card-body">
        <SegmentedChoice label={t('language')} segments={[{ id: 'vi', label: t('vi') }, { id: 'en', label: t('en') }]} value={language} onChange={setLanguage} />
      </div>
      <Loaded asked={asked} lines={6}>
        {({ rows }) => (
          <DataTable
            label={t('templates')}
            rows={rows}
            rowId={(row) => row.template}
            columns={[
              { key: 'template', head: t('template'), cell: (row) => <What row={row} onRead={() => setOpen(row)} /> },
              { key: 'sms', head: t('sms'), cell: (row) => <p className="message-words">{row[language].sms}</p> },
              { key: 'ground', head: t('ground'), cell: (row) => <Ground row={row} /> },
            ]}
          />
        )}
      </Loaded>
      {open === undefined ? null : <ReadDialog title={word(`messageTemplate.${open.template}`)} subject={open[language].subject} text={open[language].email} onClose={() => setOpen(undefined)} />}
    </Card>
  );
}

function What({ row: { template }, onRead }: { row: Row; onRead: () => void }) {
  const t = useSay(messagingText);
  const word = useSayCode(messageWords);
  const what = word(`messageTemplate.${template}`);
  return (
    <div className="stack tight">
      <p className="strong">{what}</p>
      <div className="row">
        <Button size="small" onPress={onRead} label={t('readLetterOf', { what })}>
          {t('readLetter')}
        </Button>
      </div>
    </div>
  );
}

function Ground({ row: { duty, source, urgent } }: { row: Row }) {
  const t = useSay(messagingText);
  const word = useSayCode(messageWords);
  return (
    <div className="stack tight">
      <p>{word(`messageDuty.${duty}`)}</p>
      <p className="small">{source === 'configuration' ? t('ownGround') : source}</p>
      {urgent ? <p className="small">{t('urgent')}</p> : null}
    </div>
  );
}

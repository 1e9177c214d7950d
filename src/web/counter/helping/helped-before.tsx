import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '#web/api/client.ts';
import type { Asked } from '#web/api/shapes.ts';
import { useAct } from '#web/parts/act.ts';
import { Loaded } from '#web/parts/loaded.tsx';
import { RefusalNotice } from '#web/parts/refusal-notice.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { TextField } from '#web/ui/field.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { useAnnounce } from '#web/ui/live.tsx';
import { instantShort } from '#web/ui/show.ts';
import { HELP_CHANGES, type Session } from './questions.ts';
import { helpText } from './text.ts';
import { helpWords } from './words.ts';

const CODE_SHORTEST = 4;

/** A dossier that was received at the desk and had a code of another portal: the help given under it is offered, and joined by a person. */
export function HelpedBefore({ dossierCode }: { dossierCode: string }) {
  const t = useSay(helpText);
  const [code, setCode] = useState('');
  const wanted = code.trim();
  const found = useQuery({
    queryKey: ['findAssistance', wanted],
    queryFn: () => answer(api.GET('/api/assistance/found', { params: { query: { externalCode: wanted } } })),
    enabled: wanted.length >= CODE_SHORTEST,
  });
  return (
    <Card title={t('beforeTitle')}>
      <div className="stack">
        <TextField label={t('externalCode')} hint={t('beforeHow')} value={code} onChange={setCode} optional mono maxLength={40} />
        {wanted.length >= CODE_SHORTEST ? (
          <Loaded asked={found} lines={1}>
            {({ rows }) =>
              rows.length === 0 ? (
                <p role="status">{t('beforeNone')}</p>
              ) : (
                <ul className="plain-list stack tight" aria-label={t('beforeFound')}>
                  {rows.map((session) => (
                    <Offered key={session.id} session={session} dossierCode={dossierCode} />
                  ))}
                </ul>
              )
            }
          </Loaded>
        ) : null}
      </div>
    </Card>
  );
}

function Offered({ session, dossierCode }: { session: Session; dossierCode: string }) {
  const t = useSay(helpText);
  const word = useSayCode(helpWords);
  const announce = useAnnounce();
  const join = useAct((body: Asked<'linkAssistance'>, key: string) => answer(api.POST('/api/assistance/{id}/link', { params: { path: { id: session.id } }, body, headers: { 'Idempotency-Key': key } })), {
    changes: [...HELP_CHANGES, 'findAssistance'],
    onDone: () => announce(t('linked')),
  });
  return (
    <li className="stack tight">
      <p className="notice warn">{t('beforeOffer', { time: instantShort(session.startedAt), by: session.helper.name, what: session.kinds.map((kind) => word(`help.${kind}`)).join(', ') })}</p>
      <RefusalNotice error={join.error} />
      <div className="actions">
        <Button onPress={() => join.mutate({ dossierCode })} pending={join.isPending}>
          {t('beforeJoin', { code: dossierCode })}
        </Button>
      </div>
    </li>
  );
}

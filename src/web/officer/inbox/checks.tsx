import { Link } from '@tanstack/react-router';
import { messages as filingWords } from '#modules/citizen/messages/filing.ts';
import { Card } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { textFact } from '../dossier/words.ts';
import type { Submission } from './questions.ts';
import { inboxText } from './text.ts';

type Check = Submission['checks'][number];

/** What the house found by itself; what is wrong stands first. */
export function Checks({ checks }: { checks: readonly Check[] }) {
  const t = useSay(inboxText);
  const ordered = (['late', 'warn', 'ok'] as const).flatMap((level) => checks.filter((check) => check.level === level));
  return (
    <Card title={t('checks')}>
      {ordered.length === 0 ? <p>{t('checksNone')}</p> : null}
      <ul className="plain-list stack tight">
        {ordered.map((check) => (
          <CheckLine key={`${check.code} ${JSON.stringify(check.facts)}`} check={check} />
        ))}
      </ul>
    </Card>
  );
}

function CheckLine({ check: { code, level, facts } }: { check: Check }) {
  const t = useSay(inboxText);
  const word = useSayCode(filingWords);
  const other = textFact(facts, 'dossierId');
  return (
    <li className="submission-check">
      <Chip tone={level}>{t(`level.${level}`)}</Chip>
      <span>
        {word(code, facts)}{' '}
        {other === undefined ? null : (
          <Link to="/ho-so/$id" params={{ id: other }}>
            {t('openOther', { code: textFact(facts, 'code') ?? '' })}
          </Link>
        )}
      </span>
    </li>
  );
}

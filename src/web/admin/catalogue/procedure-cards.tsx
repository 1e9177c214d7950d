import type { ReactNode } from 'react';
import { messages as catalogueWords } from '#modules/catalogue/messages.ts';
import { Card, Facts } from '#web/ui/card.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { instantShort } from '#web/ui/show.ts';
import type { Procedure } from './corrections.ts';
import { catalogueText } from './text.ts';

/** What is not understood about this procedure, by part. */
export function Flags({ procedure }: { procedure: Procedure }) {
  const t = useSay(catalogueText);
  const word = useSayCode(catalogueWords);
  return (
    <Card title={t('flags')} mark={<Chip tone={procedure.flags.length === 0 ? 'ok' : 'warn'}>{procedure.flags.length === 0 ? t('noFlags') : t('flagCount', { count: procedure.flags.length })}</Chip>}>
      {procedure.flags.map((one, index) => (
        <div key={`${one.flag} ${index}`} className="stack tight">
          <p className="strong">{word(`catalogue.flag.${one.flag}`)}</p>
          <p className="small">
            {word(`catalogue.part.${one.field}`)}
            {one.text ? `: ${one.text.slice(0, 200)}` : ''}
          </p>
        </div>
      ))}
      <Facts facts={([[t('source'), procedure.source], [t('confidence'), procedure.confidence]] as const).filter(([, value]) => value !== '')} />
    </Card>
  );
}

/** Results and legal basis, with their codes. */
export function Results({ procedure }: { procedure: Procedure }) {
  const t = useSay(catalogueText);
  const { results, legalBasis } = procedure.content;
  return (
    <Card title={t('results')}>
      <ul className="stack tight">
        {results.map((one) => (
          <li key={`${one.code ?? ''} ${one.name}`}>
            {one.name} {one.code ? <span className="code">{one.code}</span> : null}
          </li>
        ))}
      </ul>
      <h3>{t('legal')}</h3>
      <ul className="stack tight">
        {legalBasis.map((one) => (
          <li key={`${one.number ?? ''} ${one.title}`}>
            {one.number ? <span className="strong">{one.number} </span> : null}
            {one.title}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Who decides, who may apply, under what conditions, in what steps. */
export function Bodies({ procedure }: { procedure: Procedure }) {
  const t = useSay(catalogueText);
  const word = useSayCode(catalogueWords);
  const { content } = procedure;
  const told = (one: { state: string; text: string }) => (one.state === 'known' ? one.text : word(`catalogue.knowledge.${one.state}`));
  const facts: (readonly [string, ReactNode])[] = [
    [t('levels'), procedure.levels.map((level) => word(`catalogue.level.${level}`)).join(', ')],
    [t('subjects'), content.subjects.join(', ')],
    [t('competentBody'), told(content.competentBody)],
    [t('performingBody'), told(content.performingBody)],
    [t('decision'), content.decision],
  ];
  const leftover = Object.values(content.leftover).filter((text) => text !== '');
  return (
    <Card title={t('bodies')}>
      <Facts facts={facts.filter(([, value]) => value !== '')} />
      <Fold title={t('conditions')} text={told(content.conditions)} />
      <Fold title={t('steps')} text={told(content.steps)} />
      {leftover.length > 0 ? <Fold title={t('leftover')} text={leftover.join('\n\n')} /> : null}
    </Card>
  );
}

function Fold({ title, text }: { title: string; text: string }) {
  return (
    <details className="fold">
      <summary>{title}</summary>
      <p className="long-text">{text}</p>
    </details>
  );
}

/** Every correction of this procedure with its source, reason, old and new value. */
export function Corrections({ procedure }: { procedure: Procedure }) {
  const t = useSay(catalogueText);
  const word = useSayCode(catalogueWords);
  return (
    <Card title={t('corrections')}>
      {procedure.corrections.length === 0 ? <p>{t('correctionsNone')}</p> : null}
      {procedure.corrections.map((one) => (
        <div key={one.correctedAt} className="stack tight">
          <p className="strong">{instantShort(one.correctedAt)}</p>
          <p>{one.reason}</p>
          <p className="small">
            {t('source')}: {one.source}
          </p>
          {one.changes.map((change) => (
            <p key={change.what} className="small">
              {whatWords(change.what, t, word)}: <del>{valueWords(change.old, t, word)}</del> → <strong>{valueWords(change.new, t, word)}</strong>
            </p>
          ))}
        </div>
      ))}
    </Card>
  );
}

type Say = (key: keyof typeof catalogueText, facts?: Readonly<Record<string, unknown>>) => string;
type Word = (code: string) => string;

const PARTS = { term: 'term', fee: 'fee', name: 'paperName', kind: 'paperKind', originals: 'originals', copies: 'copies' } as const;
const UNIT = /^(\d+) (workingDay|calendarDay|hour|month|sameDay)$/;

/** "online.term" as people read it. */
function whatWords(what: string, t: Say, word: Word): string {
  const [head = '', ...rest] = what.split('.');
  const last = rest.at(-1) ?? '';
  const part = Object.entries(PARTS).find(([name]) => name === last)?.[1];
  if (head === 'marks') return word(`catalogue.mark.${last}`);
  const ofWhat = head === 'papers' ? t('papers') : word(`catalogue.channel.${head}`);
  return part === undefined ? `${ofWhat} · ${last}` : `${ofWhat} · ${t(part)}`;
}

function valueWords(value: string, t: Say, word: Word): string {
  const unit = UNIT.exec(value);
  if (unit) return unit[2] === 'sameDay' ? word('catalogue.unit.sameDay') : `${unit[1]} ${word(`catalogue.unit.${unit[2]}`)}`;
  if (value === 'true' || value === 'false') return t(value === 'true' ? 'yes' : 'no');
  return value === 'paper' || value === 'note' ? t(`kind.${value}`) : value;
}

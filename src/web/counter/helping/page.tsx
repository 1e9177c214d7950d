import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Loaded } from '#web/parts/loaded.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay } from '#web/ui/language.tsx';
import { Begin } from './begin.tsx';
import { Consents } from './consents/card.tsx';
import './helping.css';
import { Mandates } from './mandates/card.tsx';
import { RecurringPhones } from './phones.tsx';
import { openAssistance } from './questions.ts';
import { Running } from './running.tsx';
import { Sessions } from './sessions.tsx';
import { helpText } from './text.ts';

const RULES = ['rule1', 'rule2', 'rule3', 'rule4'] as const;
const BEHALF_RULES = ['rule5', 'rule6', 'rule7'] as const;

/** Help with online procedures: begin, end, and what was counted today. */
export function HelpingPage() {
  const t = useSay(helpText);
  const open = useQuery(openAssistance);
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('title')}</h1>
        <Link to="/quay">{t('toDesk')}</Link>
      </div>
      <div className="columns with-paper">
        <div className="work">
          <Loaded asked={open} lines={6}>
            {({ session }) => (session ? <Running key={session.id} session={session} /> : <Begin />)}
          </Loaded>
          <Sessions />
          <Mandates />
          <Consents />
          <RecurringPhones />
        </div>
        <div className="work">
          <Card title={t('rulesTitle')}>
            <ul className="plain-list stack tight">
              {RULES.map((rule) => (
                <li key={rule}>{t(rule)}</li>
              ))}
            </ul>
          </Card>
          <Card title={t('rulesMay')}>
            <ul className="plain-list stack tight">
              {BEHALF_RULES.map((rule) => (
                <li key={rule}>{t(rule)}</li>
              ))}
            </ul>
          </Card>
        </div>
      </div>
    </div>
  );
}

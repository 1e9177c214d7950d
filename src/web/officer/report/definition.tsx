import { useState } from 'react';
import type { Message } from '#kernel/message.ts';
import { Button } from '#web/ui/button.tsx';
import { Facts } from '#web/ui/card.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { definitionText } from './definition-text.ts';
import './definition.css';

/** What a figure says of itself, as every answer carries it. */
export type DefinitionWords = {
  readonly name: Message;
  readonly counts: Message;
  readonly numerator: Message;
  readonly denominator: Message | null;
  readonly period: Message;
  readonly source: Message;
  readonly basis: string;
  readonly confidence: 'S' | 'M' | 'm' | '?' | 'D';
};

/** A small button beside a figure: how it is counted, by what, and how sure that is. */
export function HowCounted({ definition }: { definition: DefinitionWords }) {
  const t = useSay(definitionText);
  const { language } = useLanguage();
  const [open, setOpen] = useState(false);
  const name = definition.name[language];
  return (
    <span className="how-counted no-print">
      <Button look="quiet" size="small" label={t('howOf', { name })} onPress={() => setOpen(true)}>
        {t('how')}
      </Button>
      {open ? (
        <Dialog
          title={name}
          open
          onClose={() => setOpen(false)}
          actions={
            <Button keys="Esc" onPress={() => setOpen(false)} autoFocus>
              {t('close')}
            </Button>
          }
        >
          <DefinitionFacts definition={definition} />
        </Dialog>
      ) : null}
    </span>
  );
}

/** The whole definition, line by line. */
function DefinitionFacts({ definition }: { definition: DefinitionWords }) {
  const t = useSay(definitionText);
  const { language } = useLanguage();
  const { counts, numerator, denominator, period, source, basis, confidence } = definition;
  return (
    <>
      <p>{counts[language]}</p>
      <Facts
        facts={[
          ...(denominator === null ? [] : ([[t('numerator'), numerator[language]], [t('denominator'), denominator[language]]] as const)),
          [t('period'), period[language]],
          [t('source'), source[language]],
          [t('basis'), basis],
          [t('confidence'), <Confidence key="confidence" of={confidence} />],
        ]}
      />
    </>
  );
}

const TONES = { S: 'ok', M: 'plain', m: 'warn', '?': 'warn', D: 'quiet' } as const;

/** How sure something is, in words. */
export function Confidence({ of }: { of: DefinitionWords['confidence'] }) {
  const t = useSay(definitionText);
  return <Chip tone={TONES[of]}>{t(`confidence.${of}`)}</Chip>;
}

import { Link } from '@tanstack/react-router';
import type { Answered } from '#web/api/shapes.ts';
import { PostLink } from '#web/parts/posting/post-link.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card, Facts } from '#web/ui/card.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { instantInFull } from '#web/ui/show.ts';
import { receiveText } from './text.ts';

export type ReceivedOne = Pick<Answered<'receiveDossier'>, 'dossier' | 'trackingSecret'>;

type DoneCardsProps = { all: readonly ReceivedOne[]; /** Where the receipts that were fetched can be opened again, by dossier. */ addresses: Readonly<Record<string, string>>; onPrint: (one: ReceivedOne) => void };

/** Each dossier that was received: its code, its appointed day and, once only, its secret. */
export function DoneCards({ all, addresses, onPrint }: DoneCardsProps) {
  const t = useSay(receiveText);
  const { language } = useLanguage();
  const several = all.length > 1;
  return all.map((one) => {
    const { dossier, trackingSecret } = one;
    const waits = dossier.code === null;
    return (
      <Card
        key={dossier.id}
        title={dossier.procedure.name}
        mark={
          several ? (
            <span className="row">
              {waits ? null : (
                <Button size="small" onPress={() => onPrint(one)} label={`${t('printReceipt')} ${dossier.code ?? ''}`}>
                  {t('printReceipt')}
                </Button>
              )}
              <Link className="button small" to="/ho-so/$id" params={{ id: dossier.id }}>
                {t('openDossier')}
              </Link>
            </span>
          ) : null
        }
      >
        <Facts
          facts={[
            [t('slipCode'), <span key="code" className={waits ? '' : 'code big'}>{dossier.code ?? t('slipCodeLater')}</span>],
            ...(dossier.due ? ([[t('appointed'), instantInFull(dossier.due.at, language)]] as const) : []),
            ...(trackingSecret ? ([[t('secret'), <Secret key="secret" secret={trackingSecret} />]] as const) : []),
          ]}
        />
        <p>
          <PostLink dossierId={dossier.id} />
        </p>
        {addresses[dossier.id] === undefined ? null : (
          <p>
            <a href={addresses[dossier.id]} target="_blank" rel="noreferrer">
              {t('openReceipt')} {dossier.code}
            </a>
          </p>
        )}
      </Card>
    );
  });
}

function Secret({ secret }: { secret: string }) {
  const t = useSay(receiveText);
  return (
    <>
      <span className="code big">{secret}</span> <span className="small">{t('secretOnce')}</span>
    </>
  );
}

import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { useSay } from '#web/ui/language.tsx';
import { dayShort } from '#web/ui/show.ts';
import type { Mandate } from './questions.ts';
import { Scans } from './scans.tsx';
import { mandateText } from './text.ts';

/** It is granted: what she takes home, and the scan of what she signed on paper. */
export function Granted({ mandate, onClose }: { mandate: Mandate; onClose: () => void }) {
  const t = useSay(mandateText);
  const { revokeCode } = mandate;
  return (
    <Card title={t('grantedTitle')}>
      <div className="stack">
        <p>{t('grantedFor', { name: mandate.citizen?.name ?? '', day: dayShort(mandate.toDay) })}</p>
        {revokeCode === null ? null : (
          <div className="stack tight">
            <p className="strong">{t('revokeCode')}</p>
            <p className="revoke-code">{`${revokeCode.slice(0, 5)} ${revokeCode.slice(5)}`}</p>
            <p className="small">{t('revokeCodeHow')}</p>
          </div>
        )}
        {mandate.evidence === 'paper' ? <Scans id={mandate.id} /> : null}
        <div className="actions">
          <Button look="main" onPress={onClose} autoFocus>
            {t('finish')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

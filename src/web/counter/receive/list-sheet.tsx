import { useQuery } from '@tanstack/react-query';
import type { Answered } from '#web/api/shapes.ts';
import { getInstallation } from '#web/parts/session.tsx';
import { useLanguage, useSay } from '#web/ui/language.tsx';
import { Sheet, SheetHead } from '#web/ui/sheet.tsx';
import { instantInFull } from '#web/ui/show.ts';
import { receiveText } from './text.ts';
import './list-sheet.css';

const TITLE = ['DANH SÁCH HỒ SƠ', 'KÈM THEO GIẤY TIẾP NHẬN'] as const;

/** The list that goes with the receipts of one person's dossiers, as it prints; no secret stands on it. */
export function ListSheet({ dossiers, owner }: { dossiers: readonly Answered<'getDossier'>[]; owner: string }) {
  const t = useSay(receiveText);
  const { language } = useLanguage();
  const installation = useQuery(getInstallation);
  return (
    <Sheet caption={t('listCaption')} label={t('listLabel')}>
      {installation.data?.demo ? <p className="demo-mark">{t('demoPaper')}</p> : null}
      <SheetHead lines={TITLE} />
      <p>
        {t('slipOwner')}: <span className="strong">{owner}</span>
      </p>
      <ol className="list-sheet">
        {dossiers.map((dossier) => (
          <li key={dossier.id}>
            <p className="code">{dossier.code ?? t('slipCodeLater')}</p>
            <p>{dossier.procedure.name}</p>
            <p className="small">
              {t('appointed')}: {dossier.due ? instantInFull(dossier.due.at, language) : t('appointedAtCoSign')}
            </p>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

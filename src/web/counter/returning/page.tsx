import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { FindToReturn } from './find.tsx';
import { ReturnOne } from './return-one.tsx';
import { returnText } from './text.ts';
import { useSay } from '#web/ui/language.tsx';

const route = getRouteApi('/tra-ket-qua');

/** Returning a result: find it by scan, see who takes it, hand it over. */
export function ReturnPage() {
  const t = useSay(returnText);
  const { hoSo, giay } = route.useSearch();
  const navigate = useNavigate();
  const leave = () => void navigate({ to: '/tra-ket-qua', search: {} });
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      {hoSo === undefined ? (
        <FindToReturn onChoose={(id, bySlip) => void navigate({ to: '/tra-ket-qua', search: { hoSo: id, giay: bySlip ? 'co' : undefined } })} />
      ) : (
        <ReturnOne id={hoSo} key={hoSo} slipShown={giay === 'co'} onLeave={leave} />
      )}
    </div>
  );
}

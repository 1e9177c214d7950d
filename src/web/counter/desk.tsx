import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Loaded } from '#web/parts/loaded.tsx';
import { useMay, useMe } from '#web/parts/session.tsx';
import { Button } from '#web/ui/button.tsx';
import { regionKeys } from '#web/ui/keys.ts';
import { useSay } from '#web/ui/language.tsx';
import { FigureTile } from '#web/ui/figure-tile.tsx';
import { showDay, weekdayName } from '#kernel/day.ts';
import { useLanguage } from '#web/ui/language.tsx';
import { CounterContext } from './context.tsx';
import { DayEvents } from './day-events.tsx';
import { GuidanceDialog } from './guidance.tsx';
import { useCounterDay, useInboxCounts } from './questions.ts';
import { counterText } from './text.ts';
import { AskedVoids } from './voids/asked-voids.tsx';
import { WaitingHandovers } from './waiting-handovers.tsx';

const route = getRouteApi('/quay');

/** The desk in the morning and all day: what to do, what was done, what must leave before the edge of the day. */
export function CounterDeskPage() {
  const t = useSay(counterText);
  const { language } = useLanguage();
  const { today } = useMe();
  const { loai } = route.useSearch();
  const day = useCounterDay();
  const may = useMay();
  return (
    <div className="page">
      <div className="columns with-context">
        <CounterContext />
        <div className="work">
          <div className="page-head">
            <div>
              <h1>{t('deskTitle')}</h1>
              <p className="small">
                {weekdayName(today, language)}, {showDay(today)}
              </p>
            </div>
          </div>
          <DeskActs />
          <Loaded asked={day} lines={6}>
            {(data) => (
              <>
                <div className="tiles small">
                  {may('custody.handOver') ? <FigureTile compact to="/ban-giao" number={data.handovers.length} label={t('waitingTitle')} tone={data.handovers.some((one) => one.due === 'overdue') ? 'late' : 'warn'} /> : null}
                  <FigureTile compact to="/tra-ket-qua" number={data.uncollected} label={t('uncollected')} tone="ok" />
                  {may('dossier.view') ? <FigureTile compact to="/ho-so" search={{ trangThai: '1' }} number={data.coSignWaiting} label={t('coSignWaiting')} /> : null}
                  <OnlineTile />
                  {may('custody.accept') ? <FigureTile compact to="/ban-giao" search={{ phia: 'nhan' }} number={data.handoversToAccept} label={t('toAccept')} /> : null}
                </div>
                {may('event.confirmVoid') ? <AskedVoids asked={data.voidsAsked} /> : null}
                {may('custody.handOver') ? <WaitingHandovers waiting={data.handovers} /> : null}
                <DayEvents events={data.events} type={loai} />
              </>
            )}
          </Loaded>
        </div>
      </div>
    </div>
  );
}

/** What was filed online and waits for an answer; late when its eight working hours are over. */
function OnlineTile() {
  const t = useSay(counterText);
  const may = useMay();
  const { data } = useInboxCounts(may('dossier.receive'));
  if (data === undefined) return null;
  return <FigureTile compact to="/ho-so-truc-tuyen" number={data.waiting + data.answered} label={t('onlineWaiting')} note={data.late > 0 ? t('onlineLate', { count: data.late }) : undefined} tone={data.late > 0 ? 'late' : 'plain'} />;
}

function DeskActs() {
  const t = useSay(counterText);
  const may = useMay();
  const navigate = useNavigate();
  const [guiding, setGuiding] = useState(false);
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!guiding) region.current?.querySelector('button')?.focus();
  }, [guiding]);
  const receive = () => void navigate({ to: '/tiep-nhan', search: {} });
  const giveBack = () => void navigate({ to: '/tra-ket-qua', search: {} });
  const handOver = () => void navigate({ to: '/ban-giao', search: {} });
  const help = () => void navigate({ to: '/ho-tro' });
  const online = () => void navigate({ to: '/ho-so-truc-tuyen', search: {} });
  const backfill = () => void navigate({ to: '/nhap-bu', search: {} });
  const keys = regionKeys({ t: receive, h: () => setGuiding(true), o: help, k: giveBack, l: online, b: handOver, n: backfill });
  return (
    <div ref={region} role="toolbar" aria-label={t('acts')} className="actions" onKeyDown={keys}>
      {may('dossier.receive') ? (
        <Button look="main" keys="T" onPress={receive}>
          {t('actReceive')}
        </Button>
      ) : null}
      {may('dossier.guide') ? (
        <Button keys="H" onPress={() => setGuiding(true)}>
          {t('actGuide')}
        </Button>
      ) : null}
      {may('assistance.help') ? (
        <Button keys="O" onPress={help}>
          {t('actHelp')}
        </Button>
      ) : null}
      {may('dossier.return') ? (
        <Button keys="K" onPress={giveBack}>
          {t('actReturn')}
        </Button>
      ) : null}
      {may('dossier.receive') ? (
        <Button keys="L" onPress={online}>
          {t('actOnline')}
        </Button>
      ) : null}
      {may('custody.handOver') ? (
        <Button keys="B" onPress={handOver}>
          {t('actHandover')}
        </Button>
      ) : null}
      {may('dossier.backfill') ? (
        <Button look="quiet" keys="N" onPress={backfill}>
          {t('actBackfill')}
        </Button>
      ) : null}
      {guiding ? <GuidanceDialog onClose={() => setGuiding(false)} /> : null}
    </div>
  );
}

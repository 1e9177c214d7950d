import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Loaded } from '#web/parts/loaded.tsx';
import { useKeys } from '#web/ui/keys.ts';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip, PostBadge } from '#web/ui/mark.tsx';
import { toneOfState } from '../tones.ts';
import { postalWords } from '../words.ts';
import { ActsCard } from './acts-card.tsx';
import { Clocks } from './clocks.tsx';
import { Inside, Labels, Manifests, People, Price } from './contents.tsx';
import { Journey } from './journey.tsx';
import { Prints } from './prints.tsx';
import { getShipment } from './questions.ts';
import type { Shipment } from './questions.ts';
import { shipmentText } from './text.ts';
import { Complaints, Incidents, Minutes } from './troubles.tsx';
import { BothWays, Where } from './where.tsx';

const route = getRouteApi('/buu-chinh/buu-gui/$id');

/** One shipment: where it is, who holds it, whose clock runs, what happened, what can be done. */
export function ShipmentPage() {
  const { id } = route.useParams();
  const asked = useQuery(getShipment(id));
  const navigate = useNavigate();
  useKeys({ Escape: () => void navigate({ to: '/buu-chinh' }) });
  return (
    <div className="page">
      <Loaded asked={asked} lines={12}>
        {(shipment) => <Whole key={shipment.id} shipment={shipment} />}
      </Loaded>
    </div>
  );
}

function Whole({ shipment }: { shipment: Shipment }) {
  const [secret, setSecret] = useState<string>();
  return (
    <>
      <Head shipment={shipment} />
      <BothWays shipment={shipment} />
      <div className="columns with-paper">
        <div className="work">
          <Where shipment={shipment} />
          <Clocks shipment={shipment} />
          <Journey shipment={shipment} />
          <Inside shipment={shipment} />
        </div>
        <div className="work">
          <ActsCard shipment={shipment} onSecret={setSecret} />
          <Prints shipment={shipment} secret={secret} />
          <Minutes shipment={shipment} />
          <Incidents shipment={shipment} />
          <Complaints shipment={shipment} />
          <People shipment={shipment} />
          <Price shipment={shipment} />
          <Labels shipment={shipment} />
          <Manifests shipment={shipment} />
        </div>
      </div>
    </>
  );
}

function Head({ shipment }: { shipment: Shipment }) {
  const t = useSay(shipmentText);
  const word = useSayCode(postalWords);
  return (
    <header className="page-head">
      <div className="stack tight">
        <p className="small">{shipment.procedure.name}</p>
        <h1>
          {t('shipment')} {shipment.postingNo ? <span className="code">{shipment.postingNo}</span> : t('noNumber')}
        </h1>
        <p className="row">
          <Chip tone={toneOfState(shipment.state)}>{word(`postal.state.${shipment.state}`)}</Chip>
          <PostBadge>{t(shipment.direction)}</PostBadge>
        </p>
      </div>
      <Link to="/buu-chinh">{t('toDesk')}</Link>
    </header>
  );
}

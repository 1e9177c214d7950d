import { Loaded } from '#web/parts/loaded.tsx';
import { useSay } from '#web/ui/language.tsx';
import { instantShort } from '#web/ui/show.ts';
import { PostSections } from '../sections.tsx';
import { Attention } from './attention.tsx';
import { Holders } from './holders.tsx';
import { LateCard } from './late-card.tsx';
import { useOverview } from './questions.ts';
import { overviewText } from './text.ts';
import { Tiles } from './tiles.tsx';
import { WhereCard } from './where-card.tsx';
import './overview.css';

/** The post manager's view: where everything is, what is late and whose, what waits for somebody; every figure opens what it counts. */
export function PostOverviewPage() {
  const t = useSay(overviewText);
  const overview = useOverview();
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          {overview.data ? <p className="small">{t('asOf', { when: instantShort(overview.data.at) })}</p> : null}
        </div>
      </div>
      <PostSections />
      <Loaded asked={overview} lines={10}>
        {(data) => (
          <div className="stack">
            <Attention overview={data} />
            <Tiles overview={data} />
            <div className="overview-pair">
              <WhereCard overview={data} />
              <Holders overview={data} />
            </div>
            <LateCard overview={data} />
          </div>
        )}
      </Loaded>
    </div>
  );
}

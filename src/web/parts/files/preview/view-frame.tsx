import type { ReactNode } from 'react';
import { Button } from '#web/ui/button.tsx';
import { useSay } from '#web/ui/language.tsx';
import { filesText } from '../text.ts';
import { useZoom } from './zoom.ts';

type ViewFrameProps = { /** Page by page where there are several. */ paging?: { page: number; pages: number; turn: (page: number) => void }; children: (zoom: number) => ReactNode };

/** The frame something is looked at in: its tools above, the thing below, scrolled by keyboard too. */
export function ViewFrame({ paging, children }: ViewFrameProps) {
  const t = useSay(filesText);
  const { zoom, smaller, larger, fit, onKeyDown } = useZoom(paging);
  return (
    <div className="view" onKeyDown={onKeyDown}>
      <div className="view-tools" role="toolbar" aria-label={t('viewTools')}>
        {paging === undefined || paging.pages < 2 ? null : (
          <div className="row">
            <Button size="small" onPress={() => paging.turn(Math.max(paging.page - 1, 1))} keys="PgUp">
              {t('before')}
            </Button>
            <span role="status">{t('pageOf', { page: paging.page, pages: paging.pages })}</span>
            <Button size="small" onPress={() => paging.turn(Math.min(paging.page + 1, paging.pages))} keys="PgDn">
              {t('next')}
            </Button>
          </div>
        )}
        <div className="row">
          <Button size="small" onPress={smaller} keys="−">
            {t('smaller')}
          </Button>
          <span className="view-zoom">{Math.round(zoom * 100)}%</span>
          <Button size="small" onPress={larger} keys="+">
            {t('larger')}
          </Button>
          <Button size="small" look="quiet" onPress={fit} keys="0">
            {t('fit')}
          </Button>
        </div>
      </div>
      <div className="view-ground" role="region" aria-label={t('pageRegion')} tabIndex={0}>
        {children(zoom)}
      </div>
    </div>
  );
}

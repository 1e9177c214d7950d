import { renderToStaticMarkup } from 'react-dom/server';
import { ApiPage } from './api-page.tsx';
import { ConsentPage } from './consent-page.tsx';
import type { ConsentProps } from './consent-props.ts';
import type { ApiProps, TrackingProps } from './props.ts';
import { RatingPage } from './rating-page.tsx';
import type { RatingProps } from './rating-props.ts';
import { TariffPage } from './tariff-page.tsx';
import type { TariffProps } from './tariff-props.ts';
import { TrackingPage } from './tracking-page.tsx';

/** The tracking page as the server sends it. */
export function renderTracking(props: TrackingProps): string {
  return `<!doctype html>${renderToStaticMarkup(<TrackingPage {...props} />)}`;
}

/** The readable page of the interface. */
export function renderApi(props: ApiProps): string {
  return `<!doctype html>${renderToStaticMarkup(<ApiPage {...props} />)}`;
}

/** The page where one transaction is rated. */
export function renderRating(props: RatingProps): string {
  return `<!doctype html>${renderToStaticMarkup(<RatingPage {...props} />)}`;
}

/** The page of the postage, as displayed by law. */
export function renderTariff(props: TariffProps): string {
  return `<!doctype html>${renderToStaticMarkup(<TariffPage {...props} />)}`;
}

/** The page where a citizen agrees to a mandate, or revokes one. */
export function renderConsent(props: ConsentProps): string {
  return `<!doctype html>${renderToStaticMarkup(<ConsentPage {...props} />)}`;
}

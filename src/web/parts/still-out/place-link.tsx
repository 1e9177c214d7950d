import { Link } from '@tanstack/react-router';

export type Place = { readonly kind: string; readonly id: string };

/** The way to where something can be put right: the parcel, the list, the dossier; of everything else the page of incidents. */
export function PlaceLink({ place, children }: { place: Place; children: string }) {
  const { kind, id } = place;
  if (kind === 'shipment') return <Link to="/buu-chinh/buu-gui/$id" params={{ id }} className="row-open">{children}</Link>;
  if (kind === 'manifest') return <Link to="/buu-chinh/bang-ke/$id" params={{ id }} className="row-open">{children}</Link>;
  if (kind === 'dossier') return <Link to="/ho-so/$id" params={{ id }} className="row-open">{children}</Link>;
  return <Link to="/su-co" className="row-open">{children}</Link>;
}

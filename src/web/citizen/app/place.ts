/** Which of the two citizens' machines this page stands on: her own, or a shared one that forgets everything. */
const KIOSK = '/kiosk';
const OWN = '/cong-dan';

const { pathname } = window.location;

export const atKiosk = pathname === KIOSK || pathname.startsWith(`${KIOSK}/`);

/** What every address of the app begins with. */
export const base = atKiosk ? KIOSK : OWN;

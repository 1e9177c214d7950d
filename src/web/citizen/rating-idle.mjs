// A tablet at the counter: after 45 s without a touch the page says that it will close, after 60 s it is at rest again; the
// thanks stay 10 s. The page is replaced, so that going back shows nothing of the one before.
const page = document.querySelector('[data-kiosk]');
const thanks = page?.getAttribute('data-kiosk') === 'thanks';
const WARN_MS = 45_000;
const END_MS = thanks ? 10_000 : 60_000;
const warning = document.querySelector('[data-ending]');
let timers = [];

if (page) {
  for (const kind of ['pointerdown', 'keydown', 'input', 'scroll']) addEventListener(kind, begin, { passive: true });
  // A page brought back from the browser's memory is one that somebody has left.
  addEventListener('pageshow', ({ persisted }) => (persisted ? end() : undefined));
  begin();
}

function begin() {
  timers.forEach(clearTimeout);
  show(false);
  timers = [setTimeout(end, END_MS), ...(thanks ? [] : [setTimeout(() => show(true), WARN_MS)])];
}

function show(ending) {
  if (warning instanceof HTMLElement) warning.hidden = !ending;
}

function end() {
  if (page instanceof HTMLFormElement) page.reset();
  location.replace(`/danh-gia${location.search}`);
}

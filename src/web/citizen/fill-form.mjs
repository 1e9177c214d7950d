// The printed QR code ends in #SECRET (or #CODE.SECRET): a fragment never leaves the telephone. It is taken out of the
// address at once, put into the form and posted, so that the secret stands in no address, history or log.
const [, code, secret] = /^#(?:([^#]+)\.)?([0-9A-Za-z-]{8,40})$/.exec(decoded(location.hash)) ?? [];
const form = document.querySelector('form[data-track]');
if (secret && form instanceof HTMLFormElement) {
  history.replaceState(null, '', location.pathname + location.search);
  if (code) fill('code', code);
  fill('secret', secret);
  if (form.checkValidity()) form.requestSubmit();
}

function fill(name, value) {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

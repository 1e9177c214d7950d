/** Frames to wait for the page to show what is wrong: about a third of a second. */
const PATIENCE = 20;

/** After a refused attempt the focus goes to the first field that says what is wrong, as soon as it says it. */
export function focusFirstInvalid(framesLeft = PATIENCE): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>('main [aria-invalid="true"], main .field[data-invalid] button');
    if (field) field.focus();
    else if (framesLeft > 0) focusFirstInvalid(framesLeft - 1);
  });
}

/** After a refused attempt the focus goes to the first field that says what is wrong. */
export function focusFirstInvalid(): void {
  setTimeout(() => {
    const field = document.querySelector<HTMLElement>('main [aria-invalid="true"], main .field[data-invalid] button');
    field?.focus();
  });
}

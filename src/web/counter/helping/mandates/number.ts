/** An identity number as it is asked for: digits and capitals. */
export function plainNumber(text: string): string {
  return text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
}

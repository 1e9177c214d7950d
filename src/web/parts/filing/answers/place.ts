/** Where a line of the list of errors leads: the element around a question. */
export function placeOf(id: string): string {
  return `${id}__cau`;
}

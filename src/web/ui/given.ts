/** Only what was given: a library's optional property must be absent rather than undefined. */
export function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.assign({}, ...kept.map(([name, value]) => ({ [name]: value })));
}

/** A procedure as people call it: without the word every name of the catalogue begins with. */
export function calledName(name: string): string {
  const rest = name.replace(/^thủ tục\s+/i, '').trim();
  return rest.charAt(0).toLocaleUpperCase('vi') + rest.slice(1);
}

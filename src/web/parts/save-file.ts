/** Gives a text to the browser as a file of spreadsheets (CSV) to save. */
export function saveFile(name: string, text: string): void {
  saveBytes(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
}

/** Gives bytes to the browser to save under a name. */
export function saveBytes(name: string, bytes: Blob): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

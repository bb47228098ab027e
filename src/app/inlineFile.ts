/** Text of a file of the record that the page itself holds, as one that is saved with all it needs does; else null. */
export function inlineFile(address: string): string | null {
  for (const { dataset, textContent } of document.querySelectorAll<HTMLScriptElement>('script[data-file]')) {
    if (address.endsWith(`/${dataset.file}`)) return textContent;
  }
  return null;
}

/** Offers a text or a picture as a download. Where a frame forbids downloads nothing happens; callers show it as well. */
export function saveFile(name: string, mime: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Puts a text on the clipboard; false where that is forbidden, so that the caller can show it for copying by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

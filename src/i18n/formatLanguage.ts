const names = new Map<string, Intl.DisplayNames>();

/** Name of a language (“Russian” for `ru`) in the reader's language; the tag itself where there is no name for it. */
export function formatLanguage(tag: string, lang = 'en'): string {
  let shown = names.get(lang);
  if (!shown) {
    shown = new Intl.DisplayNames([lang], { type: 'language', fallback: 'code' });
    names.set(lang, shown);
  }
  try {
    return shown.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

import { formatNumber } from './format';

/** Forms of a word by number; `other` always stands. */
export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

const rules = new Map<string, Intl.PluralRules>();

/** The number, grouped, and its word in the form the language asks for: “1 event”, “1,204 events”. */
export function counted(lang: string, count: number, forms: Forms): string {
  return `${formatNumber(count, lang)} ${formFor(lang, count, forms)}`;
}

export function formFor(lang: string, count: number, forms: Forms): string {
  let rule = rules.get(lang);
  if (!rule) {
    rule = new Intl.PluralRules(lang);
    rules.set(lang, rule);
  }
  return forms[rule.select(count)] ?? forms.other;
}

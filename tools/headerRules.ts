/*
 * The `_headers` file of static hosts (Netlify, Cloudflare Pages): a path, then indented `Name: value` lines. All
 * rules that match combine.
 */

export interface HeaderRule {
  path: string;
  headers: readonly (readonly [name: string, value: string])[];
}

/** The rules in their order. Lines that are neither path, header, comment nor empty throw: a typo would ship. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line.trimStart().startsWith('#')) return;
    if (line.startsWith('/')) {
      rules.push({ path: line.trim(), headers: [] });
      return;
    }
    const header = /^\s+([A-Za-z-]+):\s*(.+)$/.exec(line);
    const rule = rules.at(-1);
    if (!header?.[1] || !header[2] || !rule) throw new Error(`_headers, line ${index + 1}: “${line}”`);
    rule.headers.push([header[1], header[2].trim()]);
  });
  return rules;
}

/** Headers of a path, from every rule that matches it: exactly, or by the `*` at its end. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules) {
    const matches = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
    if (!matches) continue;
    for (const [name, value] of rule.headers) {
      const before = headers.get(name);
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}

/**
 * A policy with the site's own origin named beside every 'self' (some browsers match 'self' to nothing in a sandboxed
 * frame); unchanged without an origin. Who may frame the page stays 'self'.
 */
export function withOrigin(policy: string, origin: string | undefined): string {
  if (!origin) return policy;
  return directives(policy)
    .map((directive) =>
      directive.startsWith('frame-ancestors') ? directive : directive.replace("'self'", `'self' ${origin}`),
    )
    .join('; ');
}

/** A policy as a page may state it itself: browsers ignore `frame-ancestors` there, with a warning. */
export function forMeta(policy: string): string {
  return directives(policy)
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ');
}

function directives(policy: string): string[] {
  return policy
    .split(';')
    .map((directive) => directive.trim())
    .filter(Boolean);
}

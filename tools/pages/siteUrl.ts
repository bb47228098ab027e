interface Environment {
  SITE_URL?: string;
  SITE_ORIGIN?: string;
}

/**
 * Where the built site will stand, `/` at its end: `SITE_URL`, such as `https://name.github.io/allyscope/`; or the root of
 * `SITE_ORIGIN`; null when neither is said. Throws when it is no web address, has a query or hash, or the two disagree.
 */
export function siteUrlOf({ SITE_URL, SITE_ORIGIN }: Environment): string | null {
  const said = SITE_URL || SITE_ORIGIN;
  if (!said) return null;
  const url = URL.canParse(said) ? new URL(said) : null;
  const plain = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  if (!plain)
    throw new Error(`SITE_URL is the address of the site’s first page, such as https://a.example/: ${said}`);
  if (SITE_ORIGIN && SITE_ORIGIN !== url.origin) {
    throw new Error(
      `SITE_ORIGIN is ${SITE_ORIGIN}, but SITE_URL says ${url.origin}. SITE_URL alone is enough.`,
    );
  }
  return url.pathname.endsWith('/') ? url.href : `${url.href}/`;
}

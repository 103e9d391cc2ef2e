/** What of the explorer's page another page needs to become it; addresses are below the site. */
export interface ExplorerShell {
  /** Its policy, as it stands in the page. */
  readonly policy: string
  /** The style that stands in the page itself. */
  readonly firstLook: string
  readonly style: string
  readonly script: string
}

const PARTS: Readonly<Record<keyof ExplorerShell, RegExp>> = {
  policy: /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/,
  firstLook: /<style>([^<]*)<\/style>/,
  style: /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/,
  script: /<script type="module"[^>]* src="\.\/([^"]+)"><\/script>/,
}

/**
 * What there is in the explorer's page as it was built.
 * @throws where something is missing.
 */
export function shellOf(html: string): ExplorerShell {
  const part = (name: keyof ExplorerShell) => {
    const [, found] = html.match(PARTS[name]) ?? []
    if (found === undefined) throw new Error(`The explorer's page has no ${name}`)
    return found
  }
  return {
    policy: part('policy'),
    firstLook: part('firstLook'),
    style: part('style'),
    script: part('script'),
  }
}

/** The part of the browser's Trusted Types that this page uses; TypeScript's own types lack it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string }
}

/**
 * The one policy that the content security policy allows: nothing on the page can name a script to
 * run except through it, and it lets only scripts of this site through.
 */
const RULES = {
  createScriptURL(address: string): string {
    const { href, origin } = new URL(address, document.baseURI)
    if (origin !== location.origin) throw new TypeError(`Not a script of this site: ${href}`)
    return href
  },
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
const policy = trustedTypes?.createPolicy('app#script-url', RULES) ?? RULES

/**
 * The address of a script of this site, relative to the page or whole, as what starts a worker or a
 * service worker accepts it.
 * @throws TypeError for an address of another site.
 */
export const trustedScript = (address: string): string => policy.createScriptURL(address)

/** Starts a worker of this page; its address comes from `import address from './x.worker.ts?worker&url'`. */
export const startWorker = (address: string): Worker =>
  new Worker(trustedScript(address), { type: 'module' })

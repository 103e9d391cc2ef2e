import { HELD_READINGS } from '../../domain/export/held.ts'

/*
 * In place of `trusted-script.ts` in a page that is one file: a worker's script is not a file beside it but
 * a text in it, which `import text from './x.worker.ts?worker&url'` gives there.
 */

/** The part of the browser's Trusted Types that this page uses; TypeScript's own types lack it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string }
}

/** Nothing else in the page can name a script to run: only texts of its own, while they are being started. */
const started = new Set<string>()
const RULES = {
  createScriptURL(address: string): string {
    if (!started.has(address)) throw new TypeError(`Not a script of this page: ${address}`)
    return address
  },
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
const policy = trustedTypes?.createPolicy('app#script-url', RULES) ?? RULES

/** Starts a worker that runs `text`; it knows the readings that the page has. */
export function startWorker(text: string): Worker {
  const readings = document.getElementById(HELD_READINGS)?.textContent || 'undefined'
  const script = new Blob([`self.heldReadings = ${readings};\n`, text], { type: 'text/javascript' })
  const address = URL.createObjectURL(script)
  started.add(address)
  try {
    return new Worker(policy.createScriptURL(address))
  } finally {
    started.delete(address)
    // The worker has begun to fetch it.
    setTimeout(() => URL.revokeObjectURL(address), FETCHED_AFTER)
  }
}

/** ms; browsers fetch it at once, but some only when the page has done what it is at. */
const FETCHED_AFTER = 10_000

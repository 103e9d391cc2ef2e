/*
 * The way of every `import()` of the built page, which the build leads through here: a part that comes
 * later is fetched and looked at, with all that it imports, before the browser is asked to run it.
 * Firefox remembers for as long as the page stands that a module could not be fetched, and never asks
 * again; what it is only asked for when it is there can be retried.
 */

/** How long a server may take over a file, in ms. */
const PATIENCE = 30_000

/** Addresses of files that have come whole; this very code came with the first. */
const whole = new Set([import.meta.url])

/** What a file imports before it runs, as the build writes it. */
const IMPORTS = /\b(?:from|import) ?"(\..+?)"/g
/** What an `import()` is of. A function is its own text, and the build has put the name there. */
const IMPORTED = /\bimport\((.)(\..+?)\1/
/** The worker that it will start, which whoever starts it says of where it cannot be had. */
const STARTED = /\bwith"(\..+?)"/g

/**
 * Runs `load`, which is an `import()`, once every file that it needs has been there.
 * @throws where one cannot be had: no network, an error of the server, a page in place of a script.
 */
export async function whenWhole<T>(load: () => Promise<T>): Promise<T> {
  const visited = new Set<string>()
  const visit = async (file: string): Promise<void> => {
    // The build puts all of them into one folder.
    const address = new URL(file, import.meta.url).href
    if (whole.has(address) || visited.has(address)) return
    visited.add(address)
    await visitAll(await fetchScript(address))
    whole.add(address)
  }
  const visitAll = (text: string, files: string[] = []) => {
    for (const [, needed] of text.matchAll(IMPORTS)) files.push(needed!)
    return Promise.all(files.map(visit))
  }
  const words = String(load)
  for (const [, file] of words.matchAll(STARTED))
    fetchScript(new URL(file!, import.meta.url).href).catch(() => {})
  // Where the build knows what else it needs, that stands there too.
  await visitAll(words, words.match(IMPORTED)?.slice(2))
  return load()
}

async function fetchScript(address: string): Promise<string> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) })
  // Hosts with a fallback page answer a name of another release with that page.
  if (!answer.ok || !answer.headers.get('content-type')?.includes('javascript')) {
    throw new Error(`${address}: ${answer.status}`)
  }
  return answer.text()
}

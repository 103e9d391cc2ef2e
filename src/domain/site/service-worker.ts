/** What a service worker keeps: path below the page (`''` is the page itself) → `sha256-` and base64; a hash over all. */
export interface FileList {
  readonly version: string
  readonly files: Readonly<Record<string, string>>
}

export const SERVICE_WORKER = 'service-worker.js'

/**
 * What a visit may ask for. A host's own files (`_headers`, `CNAME`) and texts to read are not kept; lists of
 * words and maps of characters are once a text needed them, meetings once they were opened.
 */
const KEPT = /^(?![._]|(?:words|meetings|check)\/).*\.(html|js|css|json|svg|png|webmanifest)$/

/** Whether a file of a site, by its path, is kept for a visit without a network. */
export const isKept = (path: string): boolean => KEPT.test(path) && path !== SERVICE_WORKER

/** The list as it stands in the script. */
export const listOfFiles = ({ version, files }: FileList): string =>
  JSON.stringify({ version, files })

/** Where the build has put the list. */
const LIST = /JSON\.parse\((["'`])(\{"version":.*?\}\})\1\)/

/** What a built service worker keeps; null where it is none. */
export function filesIn(script: string): FileList | null {
  const [, , list] = script.match(LIST) ?? []
  return list === undefined ? null : (JSON.parse(list) as FileList)
}

/**
 * A built service worker for other files.
 * @throws where `script` is none.
 */
export function withFiles(script: string, list: FileList): string {
  if (!filesIn(script)) throw new Error('The service worker has no list of files')
  return script.replace(LIST, () => `JSON.parse(${JSON.stringify(listOfFiles(list))})`)
}

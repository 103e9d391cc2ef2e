import { writeJson } from '../../domain/export/json.ts'
import { showTranscript } from '../../domain/format/show-transcript.ts'
import type { Transcript } from '../../domain/format/transcript.ts'
import { indexTranscript } from '../../domain/meeting/meeting.ts'
import { shellOf } from '../../domain/site/explorer-shell.ts'
import { HOST_FILES, SITE_SCRIPTS } from '../../domain/site/host-files.ts'
import { NO_RECORD, RECORD, recordMeeting } from '../../domain/site/record.ts'
import { filesIn, SERVICE_WORKER, withFiles } from '../../domain/site/service-worker.ts'
import { siteFiles } from '../../domain/site/site-files.ts'
import { fingerprint, policyHash } from '../../domain/text/fingerprint.ts'
import { type ZipEntry, zipPieces } from '../../domain/text/zip.ts'
import { nameFor, siteMeeting, siteRooms } from '../../i18n/site-meeting.ts'
import { siteWords } from '../../i18n/site-words.ts'
import { NotFetched } from '../../state/release/part.ts'
import { inPieces } from './in-pieces.ts'
import type { Subject } from './Subject.ts'

/** What a site has besides what its service worker keeps. */
const BESIDES = ['words/zh.json', 'words/en.json', 'licences.txt']

/**
 * A site with what is to be written in it, as an archive: the folder that the command line publishes, which can
 * go on from it.
 * @throws NotFetched where a file of the explorer cannot be had.
 */
export async function writeSite({ meeting, points, display }: Subject): Promise<Blob> {
  const explorer = await fetchExplorer()
  const json = (await inPieces(writeJson(meeting, points))).join('')
  const transcript: Transcript = JSON.parse(json)
  const { id } = transcript.meeting
  const published = recordMeeting(undefined, {
    name: await nameFor(id),
    sha256: await fingerprint(json),
    today: new Date().toISOString().slice(0, 10),
  })
  const whole = indexTranscript(showTranscript(transcript).transcript)
  const site = {
    meetings: [siteMeeting(whole, json, published, display)],
    settings: {},
    words: siteWords(display, {}),
    rooms: siteRooms(),
    explorer: shellOf(explorer.page),
    url: null,
    logo: null,
    deflate: null,
  }
  const encoder = new TextEncoder()
  const own = [...siteFiles(site, SITE_SCRIPTS), ...HOST_FILES].map(({ path, content }) => ({
    path,
    bytes: typeof content === 'string' ? encoder.encode(content) : content,
  }))
  const list = own.find(({ path }) => path === 'transcripts/index.json')!
  const files = { ...explorer.files, [list.path]: await policyHash(list.bytes) }
  const version = (await fingerprint(JSON.stringify(files))).slice(0, 12)
  const script = withFiles(explorer.script, { version, files })
  const entries = [
    ...explorer.entries,
    ...own,
    { path: SERVICE_WORKER, bytes: encoder.encode(script) },
  ]
  const record = {
    ...NO_RECORD,
    meetings: { [id]: published },
    files: entries.map(({ path }) => path).sort(),
  }
  const remembered = { path: RECORD, bytes: encoder.encode(`${JSON.stringify(record, null, 2)}\n`) }
  return new Blob([...zipPieces([...entries, remembered])], { type: 'application/zip' })
}

/** The explorer as the host of this page has it, each file checked: what the service worker keeps but for meetings. */
async function fetchExplorer() {
  const script = new TextDecoder().decode(await fetchFile(SERVICE_WORKER))
  const kept = filesIn(script)
  if (!kept) throw new NotFetched()
  const files = Object.fromEntries(
    Object.entries(kept.files).filter(([path]) => !path.startsWith('transcripts/')),
  )
  // All at once: the browser knows how many a host may be asked for, and one after the other takes a trip each.
  const entries: ZipEntry[] = await Promise.all([
    ...Object.entries(files).map(async ([path, hash]) => {
      const bytes = await fetchFile(path)
      if ((await policyHash(bytes)) !== hash) throw new NotFetched(path)
      return { path: path || 'index.html', bytes }
    }),
    ...BESIDES.map(async (path) => ({ path, bytes: await fetchFile(path) })),
  ])
  const page = new TextDecoder().decode(entries.find(({ path }) => path === 'index.html')?.bytes)
  return { script, page, files, entries }
}

async function fetchFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const answer = await fetch(new URL(path, document.baseURI))
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return new Uint8Array(await answer.arrayBuffer())
  } catch (cause) {
    throw new NotFetched(path, { cause })
  }
}

// The floors of the house and their order, types included: `npm run check` fails where a file imports from a
// folder that does not stand before its own, and where a folder has no place here.
import { readdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { importsOf, readHouse } from './imports.mjs'

/** The other languages of the interface: a new one needs no line here. */
const languageFolders = readdirSync(resolve('src/i18n'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['words', 'en'].includes(entry.name))
  .map(({ name }) => name)

/** The folders of each floor from the ground up. A folder imports from those before it on its own floor. */
const ROOMS = {
  domain: [
    ...[
      'text',
      'format',
      'meeting',
      'meeting/findings',
      'meeting/agenda',
      'meeting/recording',
      'search',
      'store',
      'export',
      'site',
      'synthesize',
      'archive',
      'archive/table',
      'archive/records',
      'archive/words',
    ],
    ...[
      'parse/draft',
      'parse/xml',
      ...['parse/words/zh/acts', 'parse/words/en/acts'],
      'parse/words/zh',
      'parse/words/en',
      'parse/words',
      'parse/marks',
      'parse/themes/terms',
      'parse/themes/segments',
      'parse/themes',
      'parse/names',
    ],
    ...[
      'parse/replies',
      'parse/points',
      'parse/english',
      'parse/prose',
      'parse/labelled',
      'parse/table',
      'parse/subtitles',
      'parse/recognised',
      'parse/timed',
      'parse/research',
      ...['parse/parliaments', 'parse/parliaments/bundestag', 'parse/parliaments/parlamint'],
      ...['parse/parliaments/akoma-ntoso', 'parse/parliaments/canada'],
      'parse/parliaments/public-whip',
    ],
    ...[
      'parse/documents',
      'parse/documents/odf',
      'parse/documents/pdf',
      'parse/documents/sheet',
      'parse/coded',
      'parse/codebook',
      'parse',
      'source',
      'edit',
    ],
    // Names are told apart by the words of the parser.
    ...['archive/people', 'archive/read', 'archive/write', 'archive/export', 'archive/pages'],
  ],
  layout: ['', 'large', 'time', 'archive'],
  // Each language's messages have the types of the English ones.
  i18n: ['words', 'en', ...languageFolders, ''],
  cli: [''],
  state: [
    '',
    'timing',
    'release',
    'address',
    'recording',
    'own',
    'opening',
    'search',
    'offline',
    'archive',
  ],
  view: [
    ...['parts', 'picture', 'recording', 'export', 'loading', 'offline', 'search', 'embed'],
    ...['print', 'source'],
    ...[
      'tables',
      'picture/large',
      'crash',
      'own',
      'pane/replies',
      'agenda',
      'time',
      'review',
      'comparison',
      'pane',
      'archive',
    ],
    'page',
  ],
}

/** What each floor stands on besides itself. */
const BELOW = {
  domain: [],
  layout: ['domain'],
  i18n: ['domain', 'layout'],
  cli: ['domain', 'layout', 'i18n'],
  state: ['domain', 'layout', 'i18n'],
  view: ['domain', 'layout', 'i18n', 'state'],
}

/** Only these know React. */
const WITH_REACT = ['view']

const split = (path) => {
  const [floor, ...rest] = dirname(path).split('/')
  return { floor, room: rest.join('/') }
}

const faults = []
for (const [path, { files, packages }] of importsOf(readHouse(resolve('src')))) {
  const { floor, room } = split(path)
  // What starts the page stands above all.
  if (floor === '.') continue
  const rooms = ROOMS[floor]
  if (!rooms?.includes(room)) {
    faults.push(`${path}: its folder has no place in scripts/floors.mjs`)
    continue
  }
  for (const file of files) {
    const other = split(file)
    const stands =
      other.floor === floor
        ? rooms.indexOf(other.room) <= rooms.indexOf(room)
        : BELOW[floor].includes(other.floor)
    if (!stands) faults.push(`${path} imports ${file}, which does not stand before it`)
  }
  if (!WITH_REACT.includes(floor) && packages.some((name) => /^react(-dom)?(\/|$)/.test(name)))
    faults.push(`${path}: React is for ${WITH_REACT.join(', ')} alone`)
}
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exit(1)

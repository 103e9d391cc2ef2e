/** What is known of a file before it is read. */
export interface NamedFile {
  readonly name: string
  /** Its media type, where the device tells one. */
  readonly type?: string
  /** The folders in which it lies, each with a slash behind it; none without. */
  readonly folder?: string
}

/** Files that make one meeting. */
export interface Together<F> {
  readonly main: F
  /** What is read with it, such as a list of people. */
  readonly companions: readonly F[]
  /** The recording that it is of. */
  readonly recording: F | null
}

/** Files by the meetings that they make, and recordings that no text belongs to; each in the order given. */
export interface Sorted<F> {
  readonly meetings: readonly Together<F>[]
  readonly recordings: readonly F[]
}

interface Belonging {
  /** The name of the file that belongs to others; its stem is captured. */
  readonly like: RegExp
  /** How the names of those go on behind the stem. */
  readonly to: RegExp
  readonly example: readonly [string, string]
  /** Whether its name alone does not tell: other files are named so too. */
  readonly isRoot?: true
}

/** Files that are read with others, by their names. */
export const BELONGING: readonly Belonging[] = [
  {
    like: /^(.+)-list(?:Person|Org)\.xml$/i,
    to: /^(?:(?:\.ana)?|[_-].*)\.xml$/i,
    example: ['House-XX-listPerson.xml', 'House-XX_2021-03-04-lower.xml'],
  },
  {
    // What utterances are on; an export from here has one too.
    like: /^(.+)-taxonomy-[\w.-]+\.xml$/i,
    to: /^(?:(?:\.ana)?|[_-].*)\.xml$/i,
    example: ['town-taxonomy-themes.xml', 'town.xml'],
  },
  {
    like: /^(.+?)(?:[.-]ana)?-meta(?:-[a-z]{2})?\.tsv$/i,
    to: /^(?:\.ana)?\.xml$/i,
    example: ['House-XX_2021-03-04-lower-meta.tsv', 'House-XX_2021-03-04-lower.ana.xml'],
  },
  {
    // The file that a corpus begins with has its people, and no speech.
    like: /^(.+?)(?:\.ana)?\.xml$/i,
    to: /^_\d{4}.*\.xml$/i,
    example: ['House-XX.xml', 'House-XX_2021-03-04-lower.xml'],
    isRoot: true,
  },
]

/** So many bytes of a file tell whether it is the root of a corpus. */
export const CORPUS_HEAD = 4_000

/** Whether a text that begins like `head` is the root of a corpus. */
export const opensCorpus = (head: string): boolean => /<(?:[\w.-]+:)?teiCorpus[\s>]/.test(head)

/** The files that are roots of a corpus by their names, and have to be looked at for that. */
export const mayBeRoots = <F extends NamedFile>(files: readonly F[]): readonly F[] =>
  [...new Set(sortFiles(files).meetings.flatMap(({ companions }) => companions))].filter(
    ({ name }) => BELONGING.some(({ isRoot, like }) => isRoot && like.test(name)),
  )

/** How names of recordings end. */
const AUDIO = ['mp3', 'm4a', 'aac', 'wav', 'ogg', 'oga', 'opus', 'flac', 'amr', 'wma']
const VIDEO = ['mp4', 'm4v', 'webm', 'mov', 'mkv', 'avi', 'wmv']

/** Whether a file is a recording, and of which kind, by its media type or the end of its name. */
export function recordingKind({ name, type = '' }: NamedFile): 'audio' | 'video' | null {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (type.startsWith('audio/') || AUDIO.includes(ending)) return 'audio'
  if (type.startsWith('video/') || VIDEO.includes(ending)) return 'video'
  return null
}

/**
 * Sorts files into meetings: a text each, with the lists that belong to it and the recording of its name, or the only one
 * where there is only one text. `isRoot` says whether a file that is named like the root of a corpus is one. Takes time
 * in proportion to the names, times the kinds of files that belong to others.
 */
export function sortFiles<F extends NamedFile>(
  files: readonly F[],
  isRoot: (file: F) => boolean = () => true,
): Sorted<F> {
  const recordings = files.filter((file) => recordingKind(file) !== null)
  const texts = files.filter((file) => recordingKind(file) === null)
  const companions = companionsOf(texts, isRoot)
  const taken = new Set([...companions.values()].flat())
  const mains = texts.filter((file) => !taken.has(file))
  const bound = recordingsOf(mains, recordings)
  const used = new Set(bound.values())
  return {
    meetings: mains.map((main) => ({
      main,
      companions: companions.get(main) ?? [],
      recording: bound.get(main) ?? null,
    })),
    recordings: recordings.filter((file) => !used.has(file)),
  }
}

/** What is read with a file: that of which others are read is no companion itself. */
function companionsOf<F extends NamedFile>(
  texts: readonly F[],
  isRoot: (file: F) => boolean,
): Map<F, F[]> {
  const found = new Map<F, F[]>()
  const taken = new Set<F>()
  for (const { like, to, isRoot: isAsked } of BELONGING) {
    const stems = new Map<string, F[]>()
    for (const file of texts) {
      const stem = taken.has(file) ? undefined : like.exec(file.name)?.[1]?.toLowerCase()
      if (stem !== undefined && (!isAsked || isRoot(file)))
        stems.set(stem, [...(stems.get(stem) ?? []), file])
    }
    if (stems.size === 0) continue
    for (const file of texts) {
      if (taken.has(file)) continue
      for (const stem of beginningsOf(file.name.toLowerCase())) {
        const lists =
          stems.get(stem)?.filter((list) => list !== file && liesBeside(list, file)) ?? []
        if (lists.length === 0 || !to.test(file.name.slice(stem.length))) continue
        found.set(file, [...(found.get(file) ?? []), ...lists])
        for (const list of lists) taken.add(list)
      }
    }
  }
  return new Map([...found].filter(([file]) => !taken.has(file)))
}

/** Whether a list lies in the folder of a file, or in one around that. */
const liesBeside = (list: NamedFile, { folder = '' }: NamedFile) =>
  folder.startsWith(list.folder ?? '')

/** What a name begins with, up to each sign that parts it. */
const beginningsOf = (name: string) =>
  [...name.matchAll(/[._-]/g)].slice(0, MOST_PARTS).map(({ index }) => name.slice(0, index))

const MOST_PARTS = 50

/** A recording is of the texts that are named like it (`day.mp4`: `day.vtt`, `day.en.vtt`). */
function recordingsOf<F extends NamedFile>(
  mains: readonly F[],
  recordings: readonly F[],
): Map<F, F> {
  const [main, ...more] = mains
  const [recording, ...others] = recordings
  if (main && recording && more.length + others.length === 0) return new Map([[main, recording]])
  const byStem = new Map<string, F>()
  const keyOf = ({ folder = '' }: NamedFile, stem: string) => `${folder}/${stem}`
  for (const file of recordings) {
    const key = keyOf(file, file.name.replace(/\.[^.]*$/, '').toLowerCase())
    if (!byStem.has(key)) byStem.set(key, file)
  }
  return new Map(
    mains.flatMap((file): [F, F][] => {
      const stems = [...beginningsOf(file.name.toLowerCase())].reverse()
      const of = stems.find((stem) => byStem.has(keyOf(file, stem)))
      // Behind the stem stands at most a language: another day's text is named otherwise.
      const rest = of === undefined ? '' : file.name.slice(of.length)
      return of !== undefined && /^(?:\.[\w-]{2,8})?\.[^.]+$/.test(rest)
        ? [[file, byStem.get(keyOf(file, of))!]]
        : []
    }),
  )
}

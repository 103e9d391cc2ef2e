import type { Trouble } from '../host.ts'
import * as broken from './breakages.ts'

/*
 * What may go wrong around the page, a fault a line: what breaks, how it is made, which of the main jobs
 * it may touch, and by which words the page may say what it cannot do. Where there are no words every job
 * has to be done all the same. What is kept on the device is never lost, by none of them.
 */

/** What a reader mainly does. */
export type Job =
  | 'read'
  | 'filter'
  | 'search'
  | 'source'
  | 'open'
  | 'correct'
  | 'export'
  | 'copy'
  | 'print'

/** What another tab does while something is being typed here. */
export type OtherTab = 'corrects' | 'deletes' | 'closes' | 'newer'

export interface Fault {
  readonly name: string
  readonly jobs: readonly Job[]
  /** What a host does to the files whose paths below the page match; `once` the page is open, or always. */
  readonly host?: { readonly of: RegExp; readonly does: Trouble; readonly once?: true }
  /** The text of a script that breaks the browser, in the page or in its workers. */
  readonly inPage?: () => string
  readonly inWorkers?: () => string
  /** A page of this host (`own`) or of another one has the page in a frame. */
  readonly frame?: {
    readonly of: 'own' | 'other'
    readonly sandbox?: string
    readonly query: string
  }
  readonly otherTab?: OtherTab
  /** Whether the page may keep itself for use without a network, before the fault. */
  readonly isKept?: true
  /** Words that say what is amiss and what to do. */
  readonly says?: RegExp
}

const PART = /(这一部分没有取到|取不到 .*|读取程序没有.*|搜索停止了工作).*/
const STUCK = /请检查网络后.*/
const UNREACHABLE = /取不到 .*/
const UNKEPT = /(没有保存|不允许本页|没有回应).*/
const DIED = /(读取中断了|搜索停止了工作|取不到).*/

/** All that is fetched after the first script and style. */
const LATER = /^assets\/(?!index-)/
const LIST = /^transcripts\/index\.json/
const MEETING = /^transcripts\/ningbo\.json/
const SCRIPT = /^assets\/index-.*\.js$/
const STYLE = /^assets\/index-.*\.css$/
const ANY = /./

const ALL: readonly Job[] = ['read', 'filter', 'search', 'source', 'open', 'correct', 'export']
const LATER_JOBS: readonly Job[] = ['search', 'open', 'export']
const FIRST: readonly Job[] = ['read']
const KEEPING: readonly Job[] = ['source', 'open', 'correct']
const WORKERS: readonly Job[] = ['search', 'open', 'correct']

const host = (of: RegExp, does: Trouble, jobs: readonly Job[], says?: RegExp) => ({
  host: { of, does },
  jobs,
  ...(says && { says }),
})

/** In the page and in its workers, which have the same storage. */
const everywhere = (breaks: () => string) => ({ inPage: breaks, inWorkers: breaks })

export const FAULTS: readonly Fault[] = [
  // Network.
  {
    name: 'no network once the page is open',
    jobs: ALL,
    host: { of: ANY, does: 'down', once: true },
    says: PART,
  },
  { name: 'no network after a visit', jobs: ALL, host: { of: ANY, does: 'down' }, isKept: true },
  {
    name: 'a host that is down after a visit (503)',
    jobs: ['read', 'correct'],
    host: { of: ANY, does: 'fails' },
    isKept: true,
  },
  {
    name: 'every later part is missing (404), as after a new release',
    ...host(LATER, 'missing', ALL, PART),
  },
  { name: 'every later part fails (503)', ...host(LATER, 'fails', LATER_JOBS, PART) },
  {
    name: 'a page of the host instead of every later part',
    ...host(LATER, 'page', LATER_JOBS, PART),
  },
  { name: 'every later part is cut short', ...host(LATER, 'cut', LATER_JOBS, PART) },
  { name: 'every later part has a wrong type', ...host(LATER, 'plain', LATER_JOBS, PART) },
  { name: 'every later part leads in circles', ...host(LATER, 'circles', LATER_JOBS, PART) },
  { name: 'every later part takes six seconds', ...host(LATER, 'slow', ['read', 'export']) },
  {
    name: 'every later part begins and goes on no more',
    ...host(LATER, 'halts', ['search', 'export'], PART),
  },
  { name: 'the first script fails (503)', ...host(SCRIPT, 'fails', FIRST, STUCK) },
  { name: 'the first script is cut short', ...host(SCRIPT, 'cut', FIRST, STUCK) },
  { name: 'the first script never comes', ...host(SCRIPT, 'silent', FIRST, STUCK) },
  { name: 'the style fails (503)', ...host(STYLE, 'fails', ['read', 'filter', 'correct']) },
  {
    name: 'the list of meetings fails (503)',
    ...host(LIST, 'fails', ['read', 'correct'], UNREACHABLE),
  },
  {
    name: 'the list of meetings never comes',
    ...host(LIST, 'silent', ['read', 'source', 'correct'], STUCK),
  },
  { name: 'the transcript is missing (404)', ...host(MEETING, 'missing', FIRST, /找不到 .*/) },
  {
    name: 'the transcript is cut short',
    ...host(MEETING, 'cut', FIRST, /(JSON|格式|第 \d+ 行).*/),
  },
  {
    name: 'a page of the host instead of the transcript',
    ...host(MEETING, 'page', FIRST, /找不到 .*/),
  },
  { name: 'the transcript never ends', ...host(MEETING, 'halts', FIRST, STUCK) },
  { name: 'the transcript is said to be of 9 GB', ...host(MEETING, 'huge', FIRST, STUCK) },
  { name: 'the lexicons of themes fail (503)', ...host(/^lexicon\//, 'fails', ['open']) },
  // Storage.
  { name: 'no IndexedDB', jobs: KEEPING, ...everywhere(broken.lacking('indexedDB')), says: UNKEPT },
  {
    name: 'IndexedDB is denied',
    jobs: KEEPING,
    ...everywhere(broken.databaseDenied),
    says: UNKEPT,
  },
  {
    name: 'IndexedDB fails when it is opened',
    jobs: KEEPING,
    ...everywhere(broken.databaseFails),
    says: UNKEPT,
  },
  {
    name: 'IndexedDB is blocked',
    jobs: KEEPING,
    ...everywhere(broken.databaseBlocked),
    says: UNKEPT,
  },
  {
    name: 'IndexedDB never answers',
    jobs: KEEPING,
    ...everywhere(broken.databaseSilent),
    says: UNKEPT,
  },
  {
    name: 'IndexedDB opens and then never reads',
    jobs: KEEPING,
    ...everywhere(broken.readingSilent),
    says: UNKEPT,
  },
  {
    name: 'no room left on the device',
    jobs: KEEPING,
    ...everywhere(broken.databaseFull),
    says: UNKEPT,
  },
  {
    name: 'every writing is undone',
    jobs: KEEPING,
    ...everywhere(broken.writingAborts),
    says: UNKEPT,
  },
  {
    name: 'localStorage throws',
    jobs: ['read', 'source', 'correct'],
    inPage: broken.localStorageThrows,
  },
  // Tabs.
  {
    name: 'another tab corrects the same words',
    jobs: ['correct'],
    otherTab: 'corrects',
    says: /另一个标签页.*/,
  },
  {
    name: 'another tab deletes the meeting',
    jobs: ['correct'],
    otherTab: 'deletes',
    says: /(已被删除|已删除|不在了|删除).*/,
  },
  { name: 'another tab is closed while it is typed into', jobs: ['correct'], otherTab: 'closes' },
  {
    name: 'a newer release keeps the meetings',
    jobs: ['correct'],
    otherTab: 'newer',
    says: /.*新版本保存.*/,
  },
  // Memory and workers.
  { name: 'no memory in workers', jobs: WORKERS, inWorkers: broken.memorySmall, says: DIED },
  { name: 'workers are refused', jobs: WORKERS, inPage: broken.workersRefused, says: DIED },
  {
    name: 'workers break when they start',
    jobs: WORKERS,
    inWorkers: broken.workersBreak,
    says: DIED,
  },
  { name: 'workers never answer', jobs: WORKERS, inWorkers: broken.workersMute, says: DIED },
  {
    name: 'nothing can be sent to workers',
    jobs: WORKERS,
    inPage: broken.nothingCloned,
    says: DIED,
  },
  {
    name: 'a file cannot be read',
    jobs: ['source', 'open'],
    inPage: broken.filesUnreadable,
    inWorkers: broken.filesUnreadable,
    says: /读不[到了].*/,
  },
  // Clock.
  {
    name: 'the clock is beyond all dates',
    jobs: ['read', 'open', 'correct', 'export'],
    inPage: broken.clockAbsurd,
  },
  {
    name: 'the clock tells no time',
    jobs: ['read', 'open', 'correct', 'export'],
    inPage: broken.clockNone,
  },
  {
    name: 'the clock stands at 1970',
    jobs: ['read', 'open', 'correct'],
    inPage: broken.clockAtZero,
  },
  {
    name: 'the clock runs backwards',
    jobs: ['read', 'open', 'correct', 'export'],
    inPage: broken.clockBack,
  },
  // What a browser may lack or refuse.
  {
    name: 'no Intl.Segmenter',
    jobs: ['read', 'search', 'open'],
    inPage: broken.lacking('Intl.Segmenter'),
    inWorkers: broken.lacking('Intl.Segmenter'),
  },
  {
    name: 'no ResizeObserver',
    jobs: ['read', 'filter', 'correct'],
    inPage: broken.lacking('ResizeObserver'),
  },
  {
    name: 'no IntersectionObserver',
    jobs: ['read', 'source', 'correct'],
    inPage: broken.lacking('IntersectionObserver'),
  },
  { name: 'media queries without listeners', jobs: ['read', 'filter'], inPage: broken.queriesOdd },
  { name: 'fonts that never come', jobs: ['read', 'filter'], inPage: broken.fontsNever },
  {
    name: 'no service worker',
    jobs: FIRST,
    inPage: broken.lacking('Navigator.prototype.serviceWorker'),
  },
  { name: 'service workers are refused', jobs: FIRST, inPage: broken.serviceWorkerRefused },
  {
    name: 'no BroadcastChannel',
    jobs: ['open', 'correct'],
    inPage: broken.lacking('BroadcastChannel'),
  },
  {
    name: 'no crypto.subtle, as over http',
    jobs: ['source', 'open', 'correct'],
    inPage: broken.lacking('Crypto.prototype.subtle'),
    inWorkers: broken.lacking('Crypto.prototype.subtle'),
    says: /https.*/,
  },
  { name: 'addresses cannot be changed', jobs: ['read', 'filter'], inPage: broken.historyRefused },
  {
    name: 'files cannot be saved',
    jobs: ['export'],
    inPage: broken.filesRefused,
    says: /没有存成.*/,
  },
  {
    name: 'no clipboard',
    jobs: ['copy'],
    inPage: broken.lacking('Navigator.prototype.clipboard'),
    says: /请手动复制.*/,
  },
  {
    name: 'the clipboard is denied',
    jobs: ['copy'],
    inPage: broken.clipboardDenied,
    says: /请手动复制.*/,
  },
  {
    name: 'no printing',
    jobs: ['print'],
    inPage: broken.lacking('print'),
    says: /.*不能打印.*/,
  },
  // Frames.
  {
    name: 'in a frame without scripts',
    jobs: FIRST,
    frame: { of: 'other', sandbox: '', query: 'embed' },
    says: STUCK,
  },
  {
    name: 'in a frame without an origin of its own',
    jobs: FIRST,
    frame: { of: 'other', sandbox: 'allow-scripts', query: 'embed' },
    says: STUCK,
  },
  {
    name: 'embedded by another site',
    // What is embedded has no search.
    jobs: ['read', 'filter'],
    frame: { of: 'other', query: 'embed' },
  },
  {
    name: 'the whole page in a frame of its own site',
    jobs: ['read', 'filter', 'search'],
    frame: { of: 'own', query: '' },
  },
]

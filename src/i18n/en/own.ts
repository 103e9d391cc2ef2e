import { counted, grouped } from '../words/grouped.ts'
import type { Widened } from '../words/widened.ts'

/** What the page says of a meeting of the reader's own, loaded with it. */
const messages = {
  gone: 'This meeting is not on this device: it has been deleted or cleared, or another browser keeps it.',
  goneHelp:
    'A meeting of your own is kept only by the browser in which you opened it. Open it there, or open its file again.',
  forbidden:
    'The browser does not let this page read the meetings that are kept on this device, or its storage is damaged or does not answer.',
  forbiddenHelp:
    'Allow this site to store data in the settings of the browser (a private window often forbids it), close other tabs of this site, and try again.',
  damaged: 'The record of this meeting on this device is not whole and cannot be read.',
  damagedHelp:
    'Save what is left of it in the list under Open a file…, My meetings; or open its file again.',
  newer:
    'The meetings on this device are kept by a newer version of this page, which this one cannot read.',
  newerHelp: 'Nothing is lost. Reload the page to get the newer version.',
  /** `byRules`: whether rules have found its points. */
  kept: (byRules: boolean) =>
    `Your own meeting, kept only in this browser on this device; nothing was uploaded.${byRules ? ' The points were found by rules, which make mistakes.' : ''}`,
  unkept: {
    full: 'This meeting is not kept: this device has no more room for this page. It goes when the page is closed or reloaded.',
    forbidden:
      'This meeting is not kept: the browser does not let this page store anything, or its storage does not answer. It goes when the page is closed or reloaded.',
  },
  unkeptHelp: 'To keep it, save it as a JSON file with Export, and open that the next time.',
  carried: (from: string, themes: number, leftOut: number) =>
    `You have opened this text before (“${from}”). Taken over from there: ${counted(themes, 'theme')} as you named, merged or confirmed ${themes === 1 ? 'it' : 'them'}${leftOut > 0 ? `, ${grouped(leftOut)} left out as you did` : ''}.`,
  notCarried: (names: readonly string[]) =>
    `Not taken over, since nothing like it was found now: ${names.slice(0, 20).join('; ')}${names.length > 20 ? '; …' : ''}.`,
  nobody: 'Nobody was found who speaks. The whole text is open, to be marked by hand.',
  toText: 'Mark it by hand',
}

export type OwnMessages = Widened<typeof messages>
export default messages

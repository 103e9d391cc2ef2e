import type { Edit, Refusal } from '../../domain/edit/edit.ts'
import type { Widened } from '../words/widened.ts'

/** What is said of corrections: what was done, undone and done again, and why one was not made. */
const messages = {
  that: (what: string, edit: string) => `${what}: ${edit}`,
  edit: {
    'set-title': 'title changed',
    'set-findings': 'findings changed',
    'set-date': 'date changed',
    'set-place': 'place changed',
    'set-occasion': 'occasion changed',
    'set-publisher': 'publisher changed',
    'set-address': 'address of the source changed',
    'add-speaker': 'speaker added',
    'name-speaker': 'speaker renamed',
    'set-role': 'office changed',
    'merge-speakers': 'speakers merged',
    'remove-speaker': 'speaker removed',
    'add-point': 'point added',
    'set-bounds': 'bounds changed',
    'set-times': 'times changed',
    'split-point': 'point split',
    'merge-points': 'points merged',
    'drop-point': 'point removed',
    'give-point': 'point given to another speaker',
    'set-kind': 'kind changed',
    'word-point': 'wording changed',
    'head-point': 'heading changed',
    'add-theme': 'theme added',
    'take-theme': 'theme taken away',
    'new-theme': 'new theme',
    'name-theme': 'theme renamed',
    'confirm-theme': 'theme confirmed',
    'doubt-theme': 'confirmation of the theme taken back',
    'merge-themes': 'themes merged',
    'split-theme': 'theme split',
    'move-theme': 'order of themes changed',
    'group-theme': 'group of the theme changed',
    'new-group': 'new group of themes',
    'drop-theme': 'theme removed',
    'find-themes': 'themes found again',
    'ignore-term': 'word ignored',
    'heed-term': 'word no longer ignored',
    'use-codebook': 'codebook applied',
    'take-candidate': 'theme added',
    'move-points': 'points moved to another theme',
    'add-reply': 'reply added',
    'change-reply': 'reply changed',
    'remove-reply': 'reply removed',
    'each-point': 'several points changed',
    'confirm-point': 'point confirmed',
    'doubt-point': 'confirmation taken back',
    'settle-warning': 'warning settled',
  } satisfies Readonly<Record<Edit['do'], string>>,
  done: (edit: string) => `Done: ${edit}.`,
  undone: (edit: string) => `Undone: ${edit}.`,
  redone: (edit: string) => `Done again: ${edit}.`,
  refused: {
    gone: 'Nothing changed: it is no longer there.',
    empty: 'Nothing changed: this cannot be empty.',
    'no-words': 'Nothing changed: there are no words in this passage.',
    overlap:
      'Nothing changed: part of this text belongs to another point. Move the bounds of that one first.',
    times:
      'Nothing changed: the end would be before the beginning, or before the recording begins.',
    outside: 'Nothing changed: the place is not inside the point, or leaves no words on one side.',
    'other-speaker':
      'Nothing changed: the two points have different speakers. Give them to one first.',
    between: 'Nothing changed: another point stands between the two.',
    themes: 'Nothing changed: a point has four themes at most.',
    findings: 'Nothing changed: a meeting has 100 findings at most, each on 1 to 100 points.',
    'none-chosen': 'Nothing changed: no point is chosen. Tick those that are to be moved.',
    'many-themes':
      'Nothing changed: a meeting has 2,000 themes at most. Remove some that are not needed first.',
    'no-split':
      'Nothing changed: these words are in none of the theme’s points, or in all. Choose others.',
    'many-groups': 'Nothing changed: a meeting has 500 groups of themes at most.',
    oneself: 'Nothing changed: nobody replies to themselves.',
    'same-reply': 'Nothing changed: the meeting has this reply already.',
    'no-date':
      'Nothing changed: this is no date, or there is no such day. Write 2022-03-16, 2022-03 or 2022, with X for digits that are not known and ? at the end if it is not certain.',
    'no-address':
      'Nothing changed: this is no address of a web page. Copy it from the address bar of the browser; it begins with http:// or https://.',
  } satisfies Readonly<Record<Refusal['reason'], string>>,
}

export type EditMessages = Widened<typeof messages>
export default messages

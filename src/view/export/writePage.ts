import { writeJson } from '../../domain/export/json.ts'
import { FIGURE_STYLE, filterStyle, listStyle, writeList } from '../../domain/export/list.ts'
import { writeOneFile } from '../../domain/export/one-file.ts'
import type { ExportWords, LinkOf, VoteWords } from '../../domain/export/words.ts'
import { ownLanguage } from '../../domain/format/best-language.ts'
import { exportMessages } from '../../i18n/export-messages.ts'
import { findingsInWords } from '../../i18n/finding-words.ts'
import { languagesOf, tagOf } from '../../i18n/language.ts'
import { leadWording } from '../../i18n/of-languages.ts'
import { fetchPart } from '../../state/release/part.ts'
import { readingsOf } from '../../state/search/readings-job.ts'
import { publicAddress } from './addresses.ts'
import { inPieces } from './in-pieces.ts'
import { lookOfPage } from './look.ts'
import type { Subject } from './Subject.ts'

/**
 * The explorer and what is to be written in one file; `svg` is its picture.
 * @throws where a part that it is made of cannot be had.
 */
export async function writePage(
  { meeting, points, choice, display }: Subject,
  words: ExportWords & VoteWords,
  linkOf: LinkOf,
  svg: string,
): Promise<Blob> {
  const [{ default: shell }, readings] = await Promise.all([
    fetchPart(() => import('virtual:one-file')),
    readingsOf(meeting),
  ])
  const about = meeting.transcript
  const written = await writeOneFile(shell, {
    lang: words.lang,
    title: leadWording(about.meeting.title, display, ownLanguage(about)),
    json: writeJson(meeting, points),
    readings,
    list: writeList(meeting, points, words, linkOf, {
      picture: `<figure tabindex="0">${svg}</figure>\n`,
      address: publicAddress(choice),
      // They are of the whole meeting.
      findings: points.length === meeting.kindOf.length ? findingsInWords(meeting, display) : [],
    }),
    listStyle: [listStyle(lookOfPage(), meeting), FIGURE_STYLE, filterStyle(meeting, points)].join(
      '\n',
    ),
    notes: languagesOf(display).map((language) => ({
      text: exportMessages(language).noScript,
      lang: tagOf(language),
    })),
  })
  return new Blob(await inPieces(written), { type: 'text/html;charset=utf-8' })
}

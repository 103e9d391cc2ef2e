import type { Widened } from '../words/widened.ts'

/** Which kinds of texts are read, and how well; in the dialog for opening one. */
const messages = {
  heading: 'What is read, and how well',
  genres: {
    labelled: {
      name: 'Transcripts with a name before each turn',
      how: 'In any language, in the forms of the usual programs. Of 2,348 cues of meetings, 99 % or more stood under the right name and at most 0.2 % under a wrong one.',
    },
    timed: {
      name: 'Subtitles and tables',
      how: 'WebVTT and SRT whose cues name their speakers; tables with a column for the speaker and one for the words.',
    },
    chinese: {
      name: 'Reports of meetings in Chinese',
      how: 'Who is given the word, and lists of points (一是…；二是…). On the reports that the rules were made with, all speakers were found; four of five points were points that people had marked.',
    },
    english: {
      name: 'News, minutes and proceedings in English',
      how: 'Direct and indirect quotation, motions and votes, rosters, numbered lists, parliaments’ reports. On the nine texts that the rules were made with, 40 of 41 speakers and nine of ten points were found.',
    },
  },
  limits:
    'On other texts it is less. What nobody certain says is nobody’s and is marked so. Look through a meeting in Review before you rely on it.',
}

export type GenreMessages = Widened<typeof messages>
export default messages

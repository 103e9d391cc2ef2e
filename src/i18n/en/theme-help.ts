import type { Widened } from '../words/widened.ts'

/** How themes are found and what they cannot tell, loaded when somebody asks. */
const messages = {
  title: 'How themes are found',
  /** A paragraph each. */
  text: [
    'Where the source names its themes, in headings or in a column of a table, these are taken. Where nearly all points have words of a list that was made for civic seminars, its themes are. In any other meeting the themes are found in its own words.',
    'The meeting is divided where its words change and where somebody leads on to the next subject. Each part is named by the two terms that tell it best, by three where they are short: said often there and in the meeting, less in the language elsewhere, rather by several people than by one, and together; parts are named differently as far as possible. A term is called by the phrase that it is often said in. Terms that come back throughout the meeting are themes of their own. A point is on the theme of its part first, then on those whose terms it has. All of this is done on this device, with no server and no language model: the same text gives the same themes.',
    'The lines of a theme are dashed as long as nobody has confirmed it. Click a theme to see its words and the passages that speak for it. In Review themes can be confirmed, renamed, merged, split, grouped, moved and removed, and points moved from one to another; words can be ignored, and terms that were nearly themes added. Every step can be undone. Open the text again, and what you have named, merged, confirmed or removed is taken over where the new themes share most of their words.',
    'A codebook of your own can be used instead, when a text is opened or later in Review: a table (.csv) with the columns label, terms (with ; between), group and description, or a REFI-QDA codebook (.qdc). Its words are looked for in what was said; Export writes the themes of a meeting as a codebook.',
  ],
  limitsTitle: 'What this cannot do',
  limits: [
    'On 40 meetings whose topics people had written down, all words of a name were words that people used when they summed the meeting up for 61 of 100 names in English and 71 in Chinese; of 100 headlines by people a name met 58 and 66. These meetings were looked at while this was made: others will fare somewhat worse.',
    'Words are counted, not understood: a theme is what was talked about, never what was meant by it. Irony, a comparison or a word with two meanings can mislead it.',
    'What is only hinted at, or called by another name each time, may have no theme.',
    'A point may stand under a theme because it was said while others spoke of it.',
    'Where a subject is given up and taken up again, it may be two themes.',
    'Some minutes of speech are too little: such a text has no themes in its own words. In a language without a list of common words the names tell less.',
    'Read the passages before you quote a theme as what a person spoke about.',
  ],
}

export type ThemeHelpMessages = Widened<typeof messages>
export default messages

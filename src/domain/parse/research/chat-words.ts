interface WordRule {
  readonly find: RegExp
  readonly put: string | ((whole: string, ...groups: string[]) => string)
  readonly like: readonly [written: string, said: string]
}

const UNSEEN = ['\u0001', '\u0002'] as const
const UNDERLINE = new RegExp(`${UNSEEN[1]}[${UNSEEN.join('')}]`, 'g')

/**
 * What of a main line of CHAT is said, a rule of its manual a line, in the order in which they are applied: codes go,
 * words stay as they were said.
 */
export const RULES: readonly WordRule[] = [
  // Where a line under the words begins and ends, also within a word.
  { find: UNDERLINE, put: '', like: ['a l\u0002\u0001am\u0002\u0002p .', 'a lamp.'] },
  // Times, between signs that nobody sees.
  { find: /[^\P{Cc}\s][^\p{Cc}]*[^\P{Cc}\s]/gu, put: ' ', like: ['so .\u00150_1500\u0015', 'so.'] },
  // The same, where these signs were lost on the way.
  { find: /(?<=\S\s+)\d+_\d+\s*$/gm, put: '', like: ['so . 0_1500', 'so.'] },
  // What the transcriber adds in square brackets, and the brackets around what it is about.
  {
    find: /\[[^\]\n]*\]/g,
    put: ' ',
    like: ['gonna [: going to] <the the> [/] lamp [=! laughs] [+ x] .', 'gonna the the lamp.'],
  },
  // How what follows is linked to what is before.
  {
    find: /(?<!\S)\+(?:["“”^<,+≈≋]|\+)(?=\s|$)/g,
    put: ' ',
    like: ['+< +, let us go .', 'let us go.'],
  },
  { find: /[<>‹›〔〕]/g, put: ' ', like: ['<oh no> 〔yes〕 .', 'oh no yes.'] },
  // Pauses.
  {
    find: /\((?:\.{1,3}|\d*:?\d+\.?\d*)\)/g,
    put: ' ',
    like: ['well (.) I (2.5) see .', 'well I see.'],
  },
  // What happens besides speech, also over a stretch of it.
  { find: /&[{}][ln]=\S+/g, put: ' ', like: ['&{l=sings la la &}l=sings .', 'la la.'] },
  { find: /&=\S+/g, put: ' ', like: ['&=coughs yes .', 'yes.'] },
  // Sounds that fill a pause, pieces of words, and what is no word: they were said.
  { find: /&[-+~]?(?=[\p{L}\d])/gu, put: '', like: ['&-um the &+la lamp .', 'um the la lamp.'] },
  // Words left out, which nobody said.
  { find: /(?<!\S)0[\p{L}@:]\S*/gu, put: ' ', like: ['he 0is tall .', 'he tall.'] },
  { find: /(?<!\S)0(?=\s|$)/g, put: ' ', like: ['0 [=! cries] .', '.'] },
  // Speech that cannot be understood or is not written down.
  { find: /(?<!\S)(?:xxx?|yyy?|www)(?:@\S+)?(?!\S)/g, put: '…', like: ['xxx lamp .', '… lamp.'] },
  // What kind of word it is, and where it comes from.
  {
    find: /(?<=[\p{L}\p{M}\d])@[\w:$&+*-]+/gu,
    put: '',
    like: ['a b@l woof@o hola@s:spa .', 'a b woof hola.'],
  },
  // Letters that were swallowed.
  {
    find: /\(([\p{L}\p{M}'’]+)\)/gu,
    put: '$1',
    like: ["(be)cause goin(g) 'n(d) .", "because going 'nd."],
  },
  // How an utterance ends.
  { find: /\+[/.!"“”]*\?/g, put: '?', like: ['and then +//?', 'and then?'] },
  { find: /\+(?:\.\.\.|\/\/?\.)/g, put: '…', like: ['if we +...', 'if we…'] },
  { find: /\+["“”]\/?\./g, put: '.', like: ['he said +"/.', 'he said.'] },
  { find: /\+\.(?=\s|$)/g, put: '.', like: ['no +.', 'no.'] },
  // Words written as one, and compounds.
  { find: /(?<=[\p{L}\d])_(?=[\p{L}\d])/gu, put: ' ', like: ['New_York .', 'New York.'] },
  {
    find: /(?<=\p{L})[+~#](?=\p{L})/gu,
    put: '',
    like: ['black+bird af~gedroog .', 'blackbird afgedroog.'],
  },
  // How it is said: longer, louder, higher, with stress, over each other.
  { find: /(?<=[\p{L}\p{M}]):+(?=[\p{L}\s.,?!]|$)/gu, put: '', like: ['no: w:ay .', 'no way.'] },
  {
    find: /[ˈˌ^≠↑↓⇗↗→↘⇘∞≈≋∙⌈⌉⌊⌋∆∇⁎°▁▔☺♋⁇∬∮↫⤇«»⌋◉§∾↻⁑≡⤆]/gu,
    put: '',
    like: ['↑yes⌈ no⌉ .', 'yes no.'],
  },
  { find: /[‡„]/g, put: ',', like: ['Ann ‡ look .', 'Ann, look.'] },
  // Spaces before marks are the format’s.
  { find: /\s+/g, put: ' ', like: ['a\n\tb .', 'a b.'] },
  { find: / +(?=[.,?!;…](?:\s|$))/g, put: '', like: ['well , yes !', 'well, yes!'] },
]

/** Words of somebody else in the midst of a main line: `&*ANN:yes_please`. */
export const ASIDE = /&\*([A-Z0-9_]+)[:=](\S+)/g

/** What of a main line is said. */
export const saidIn = (line: string): string =>
  RULES.reduce(
    (words, { find, put }) =>
      typeof put === 'string' ? words.replace(find, put) : words.replace(find, put),
    line.replace(ASIDE, ' '),
  ).trim()

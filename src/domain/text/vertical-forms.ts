/** Signs as they stand in lines from top to bottom (Unicode, U+FE10–U+FE48), each before the sign itself. */
const PAIRS =
  '︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︱—︲–︳_︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇［﹈］'

const SIGNS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS[2 * i]!, PAIRS[2 * i + 1]!]),
)

/** A text with the signs that others are only forms of: a sign for each sign, so that all places stay. */
export const uprightSigns = (text: string): string =>
  text.replace(/[\ufe10-\ufe48]/g, (sign) => SIGNS.get(sign) ?? sign)

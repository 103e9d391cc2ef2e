/*
 * Signs for radicals of Chinese characters (Unicode, U+2E80–U+2FD5), which look like characters and are none. PDFs that
 * browsers print say them instead of the characters: fonts have one shape for both.
 */

/** Radicals whose character NFKC does not give, each before its character (Unicode's EquivalentUnifiedIdeograph). */
const PAIRS =
  '⺁厂⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀'

const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS[2 * i]!, PAIRS[2 * i + 1]!]),
)

/** A text with characters for radicals: a sign for each sign, so that all places stay. */
export const ordinarySigns = (text: string): string =>
  text.replace(/[\u2e80-\u2fd5]/g, (sign) => CHARACTERS.get(sign) ?? sign.normalize('NFKC'))

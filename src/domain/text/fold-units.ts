/**
 * Traditional characters that stand in names of offices, cues and ordinals, with the simplified
 * ones after them. Only what the rules look for: this is no converter.
 */
const PAIRS =
  '認认為为說说議议長长書书記记員员協协會会學学黨党區区縣县陳陈張张劉刘楊杨趙赵黃黄吳吴' +
  '馬马鄭郑馮冯許许韓韩鄧邓葉叶蘇苏魯鲁蔣蒋賈贾盧卢鐘钟譚谭陸陆錢钱湯汤嚴严龍龙萬万' +
  '顧顾賴赖龔龚蕭萧呂吕謝谢孫孙羅罗範范賀贺閻阎聶聂齊齐畢毕鄒邹應应溫温關关藍蓝連连' +
  '寧宁龐庞單单莊庄華华喬乔餘余達达項项閔闵鄔邬倉仓衛卫竇窦滕滕強强調调談谈論论講讲' +
  '釋释證证據据見见觀观視视親亲對对於于與与並并還还則则從从實实際际問问題题應应該该須须' +
  '讓让給给請请聽听這这個个們们來来時时後后開开發发現现當当務务體体業业產产經经濟济國国' +
  '門门辦办處处師师級级總总專专組组織织機机構构廳厅場场圍围繞绕結结針针條条項项點点種种' +
  '輔辅護护導导團团隊队聯联盟盟貿贸財财務务稅税審审計计監监檢检察察鄉乡鎮镇村村莊庄' +
  '補补充充贊赞同同擔担憂忧懷怀疑疑號号訪访傳传統统東东車车軍军電电網网報报聞闻編编輯辑' +
  '責责圖图攝摄訊讯話话語语詞词風风險险難难題题夠够過过進进運运動动勵励勞劳無无極极權权' +
  '樣样標标歷历歲岁復复徵征徹彻億亿優优價价儘尽兩两內内冊册創创劃划剛刚劇剧協协參参雙双' +
  '啟启嚮向園园壓压壞坏爭争狀状獨独環环畫画異异療疗盡尽確确礎础礙碍簡简糧粮約约純纯紀纪' +
  '細细終终練练緊紧緣缘縮缩缺缺職职較较輕轻轉转軟软農农遠远適适選选鄰邻醫医針针銀银鋪铺' +
  '錯错鍵键離离雖虽靜静預预領领頭头顯显飛飞養养驗验驅驱齡龄間间錄录決决備备臨临討讨擬拟執执' +
  '稱称況况匯汇'

const SIMPLE = new Map<string, string>()
for (let i = 0; i + 1 < PAIRS.length; i += 2) SIMPLE.set(PAIRS[i]!, PAIRS[i + 1]!)

const MARKS = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['!', '！'],
  ['?', '？'],
  ['(', '（'],
  [')', '）'],
  ['﹐', '，'],
  ['｡', '。'],
  ['「', '“'],
  ['」', '”'],
  ['『', '“'],
  ['』', '”'],
  ['〝', '“'],
  ['〞', '”'],
  ['\u00a0', ' '],
  ['\u3000', ' '],
  ['\t', ' '],
])

/** By UTF-16 unit what it is folded to: asked at every character of megabytes. */
const FOLDED = new Uint16Array(0x10000)
for (let unit = 0; unit < FOLDED.length; unit++) FOLDED[unit] = unit
for (const [from, to] of [...SIMPLE, ...MARKS]) FOLDED[from.charCodeAt(0)] = to.charCodeAt(0)

/** Units that become a string at a time: a call takes so many arguments and few more. */
const PIECE = 8192

/**
 * The text as the rules read it: Chinese punctuation for ASCII, simplified for traditional, one
 * kind of space. As long as the original, unit for unit, so that offsets hold in both: what `fold` levels
 * besides would make it longer or shorter.
 */
export function foldUnits(text: string): string {
  let first = 0
  while (first < text.length && isFolded(text, first)) first++
  if (first === text.length) return text
  let folded = text.slice(0, first)
  for (let at = first; at < text.length; at += PIECE) {
    const units = new Uint16Array(Math.min(PIECE, text.length - at))
    for (let i = 0; i < units.length; i++) units[i] = FOLDED[text.charCodeAt(at + i)]!
    folded += String.fromCharCode(...units)
  }
  return folded
}

function isFolded(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return FOLDED[unit] === unit
}

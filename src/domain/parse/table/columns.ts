import { type OwnColumns, ownColumns } from './own-columns.ts'

/** What the columns of a table hold, by their place. */
export interface Columns {
  readonly speaker: number
  readonly text: number
  readonly role?: number
  readonly theme?: number
  readonly kind?: number
  readonly heading?: number
  readonly time?: number
}

/** Columns that a header names. */
export interface MatchedColumns extends Columns {
  /** Where the table was exported here. */
  readonly own?: OwnColumns
}

export type ColumnName = keyof Columns

/**
 * What a column is called, in small letters and without spaces or signs. Where several columns have
 * such names, the name that stands first here counts: `Comment` is what was said unless there is a
 * `Transcript` as well.
 */
export const HEADERS: Readonly<Record<ColumnName, string>> = {
  speaker:
    '发言人 发言者 说话人 讲话人 发言人姓名 发言人名称 说话人姓名 發言人 發言者 說話人 speaker speakername speakerlabel speakerid speakers 参会人 与会者 參與者 嘉宾 委员 代表 人员 姓名 名字 participant participantname respondent interviewee who voice person fullname displayname name user username sprecher sprecherin redner rednerin teilnehmer locuteur locutrice intervenant intervenante orateur orador hablante interlocutor falante oratore relatore parlante spreker 発言者 話者 発表者 발언자 화자 спикер докладчик выступающий sender author nom nombre nome naam 氏名 名前 이름 имя',
  text: '发言内容 说话内容 转写文本 转写内容 转写 识别结果 發言內容 文字内容 內容 内容 发言 發言 原文 正文 文本 文字 话语 transcript transcription transcripttext utterance utterances spokentext sentence sentences text said words wording statement quote speech conversation dialogue dialog content message 观点 要点 意见 建议内容 response answer comment comments remark remarks point caption subtitle body wortlaut aussage inhalt gesagtes texte contenu propos texto contenido conteúdo testo contenuto tekst inhoud 発言内容 発言 本文 발언내용 발언 내용 текст реплика',
  role: '职务 身份 单位 职务单位 单位职务 单位及职务 角色 头衔 职位 職務 role title office affiliation position organisation organization jobtitle company',
  theme: '主题 议题 话题 类别 领域 分类 theme topic subject category issue agendaitem',
  kind: '类型 性质 种类 kind type',
  heading: '标题 小标题 分组 heading group',
  time: '开始时间 起始时间 开始 起始 时间戳 时间 時間 时刻 时间点 starttime start startsec startseconds startms starttimestamp timestart timestamp timestamps timecode timecodein timespan in intime begin beginning begintime time offset from at beginn anfang startzeit zeit zeitstempel début heure temps horodatage inicio início hora tiempo tempo inizio begintijd tijd 開始時刻 開始 시작 시간 начало время',
}

const RANKS = new Map(
  Object.entries(HEADERS).flatMap(([column, names]) =>
    names.split(' ').map((name, rank) => [name, { column, rank }] as const),
  ),
)

/** The columns that a header names, in Chinese or English; null where speaker or wording is missing. */
export function matchColumns(headers: readonly string[]): MatchedColumns | null {
  const own = ownColumns(headers)
  if (own) return { speaker: own.person, text: [...own.text.values()][0]!, own }
  const found = new Map<string, { place: number; rank: number }>()
  for (const [place, header] of headers.entries()) {
    const named = RANKS.get(plain(header))
    if (named && named.rank < (found.get(named.column)?.rank ?? Infinity))
      found.set(named.column, { place, rank: named.rank })
  }
  const speaker = found.get('speaker')?.place
  const text = found.get('text')?.place
  if (speaker === undefined || text === undefined) return null
  const places = [...found].map(([column, { place }]) => [column, place] as const)
  return { ...Object.fromEntries(places), speaker, text }
}

/** A header as it is compared; a unit in brackets is none of its name. */
const plain = (header: string): string =>
  header.length > 60
    ? ''
    : header
        .toLowerCase()
        .replace(/[(（[][^()（）[\]]*[)）\]]/g, '')
        .replace(/[^\p{L}\p{N}]/gu, '')

const DELIMITERS = [',', '\t', ';', '|']

/** The delimiter of what looks like a table: as often in its first rows, with a header we know. */
export function delimiterOf(head: string): string | null {
  const first = firstLine(head)
  for (const delimiter of DELIMITERS) {
    const headers = first.split(delimiter).map((header) => header.replace(/^"|"$/g, ''))
    if (headers.length >= 2 && matchColumns(headers)) return delimiter
  }
  return null
}

/** The likeliest delimiter of a file that is named as a table: the one its header has most of. */
export function likelyDelimiter(head: string): string {
  const counts = DELIMITERS.map((delimiter) => firstLine(head).split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!
}

/** The line of the header; spreadsheets write the delimiter in one before it (`sep=;`). */
const firstLine = (head: string): string =>
  head.slice(headerStart(head), headerStart(head) + 2000).split('\n', 1)[0] ?? ''

/** Where the header begins: after blank lines and what tells a spreadsheet the delimiter. */
export const headerStart = (head: string): number =>
  /^(?:[ \t]*\n)*(?:sep=.\n)?(?:[ \t]*\n)*/i.exec(head.slice(0, 1000))![0].length

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

export type ColumnName = keyof Columns

const HEADERS: readonly (readonly [ColumnName, RegExp])[] = [
  [
    'speaker',
    /^(?:发言人|发言者|说话人|讲话人|姓名|名字|人员|委员|代表|嘉宾|发言人姓名|speaker|name|who|person|participant|speakername)$/,
  ],
  [
    'text',
    /^(?:内容|发言内容|发言|观点|要点|文本|原文|意见|建议内容|说话内容|转写|转写文本|正文|text|content|point|statement|utterance|quote|wording|words|transcript|comment|said)$/,
  ],
  [
    'role',
    /^(?:职务|身份|单位|职务单位|单位职务|单位及职务|角色|头衔|职位|role|title|office|affiliation|position|organisation|organization)$/,
  ],
  ['theme', /^(?:主题|议题|话题|类别|领域|分类|theme|topic|subject|category|issue)$/],
  ['kind', /^(?:类型|性质|种类|kind|type)$/],
  ['heading', /^(?:标题|小标题|分组|heading|group)$/],
  ['time', /^(?:时间|开始|开始时间|时间戳|起始时间|time|start|starttime|timestamp|begin|from)$/],
]

/** The columns that a header names, in Chinese or English; null where speaker or wording is missing. */
export function matchColumns(headers: readonly string[]): Columns | null {
  const found = new Map<ColumnName, number>()
  for (const [i, header] of headers.entries()) {
    const plain = header
      .trim()
      .toLowerCase()
      .replace(/[\s_\-—:：]+/g, '')
    const name = HEADERS.find(([, pattern]) => pattern.test(plain))?.[0]
    if (name && !found.has(name)) found.set(name, i)
  }
  const speaker = found.get('speaker')
  const text = found.get('text')
  return speaker === undefined || text === undefined
    ? null
    : { ...Object.fromEntries(found), speaker, text }
}

const DELIMITERS = [',', '\t', ';', '|']

/** The delimiter of what looks like a table: as often in its first rows, with a header we know. */
export function delimiterOf(head: string): string | null {
  const lines = head.split('\n', 3)
  const first = (lines[0] ?? '').slice(0, 2000)
  for (const delimiter of DELIMITERS) {
    const headers = first.split(delimiter).map((header) => header.replace(/^"|"$/g, ''))
    if (headers.length >= 2 && matchColumns(headers)) return delimiter
  }
  return null
}

/** The likeliest delimiter of a file that is named as a table: the one its header has most of. */
export function likelyDelimiter(head: string): string {
  const first = (head.split('\n', 1)[0] ?? '').slice(0, 2000)
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!
}

import type { ParseFailure } from '../domain/parse/draft/failure.ts'
import { ENCODING_NAMES } from '../domain/text/encodings.ts'
import { FOREIGN_KINDS } from './foreign-kinds.ts'
import { FORMAT_NAMES } from './format-words.ts'
import { grouped } from './grouped.ts'
import type { Language } from './language.ts'
import { problemInWords } from './problems.ts'

/** What is wrong and where, and what to do about it. */
export interface FailureWords {
  readonly what: string
  readonly help: string
}

/** Nobody reads more in a message. */
const MOST_PROBLEMS = 10

/** Why an input became no transcript, in words. */
export const failureInWords = (failure: ParseFailure, language: Language): FailureWords =>
  language === 'zh' ? inChinese(failure) : inEnglish(failure)

function inEnglish(failure: ParseFailure): FailureWords {
  switch (failure.code) {
    case 'empty':
      return {
        what: 'There is no text in it.',
        help: 'See whether the right file was chosen, or whether it was saved while it was still empty.',
      }
    case 'foreign':
      return {
        what: `This is ${FOREIGN_KINDS[failure.kind].en.name}${rootOf(failure, ', with the root <', '>')}.`,
        help: FOREIGN_KINDS[failure.kind].en.help,
      }
    case 'binary':
      return {
        what: 'This is no text.',
        help: 'Save it as plain text or as .docx; where it is a picture of a text, have the text recognised first.',
      }
    case 'encoding':
      return failure.encoding
        ? {
            what: `As ${ENCODING_NAMES[failure.encoding]} it does not read: some of its bytes are no characters there.`,
            help: 'Save it as UTF-8 in the program that it comes from.',
          }
        : {
            what: `No known encoding reads it: byte ${failure.offset} is the first that does not fit UTF-8.`,
            help: 'Save it as UTF-8.',
          }
    case 'needs-encoding':
      return {
        what: `Its encoding is not certain; it may be ${candidateList(failure, 'en')}.`,
        help: 'Say in which it reads right, or save it as UTF-8.',
      }
    case 'too-large':
      return {
        what: `${failure.unpacked ? 'Unpacked, it' : 'It'} has ${sizeOf(failure, 'en')}.`,
        help: 'Split it, a file for each meeting.',
      }
    case 'too-many-lines':
      return {
        what: `It has more than ${grouped(failure.limit)} paragraphs, lines and cells.`,
        help: 'Split it, a file for each meeting, or save its text alone as plain text.',
      }
    case 'json-syntax':
      return {
        what: `It cannot be read as JSON from line ${failure.line}, column ${failure.column}.`,
        help: 'Look there for a comma, quotation mark or bracket too many or too few, or for a file cut short.',
      }
    case 'json-foreign':
      return {
        what:
          failure.received === undefined
            ? 'It is JSON, but no transcript: it has no "format".'
            : `It is JSON of format "${failure.received}", which is no transcript.`,
        help: 'Open a JSON file that was exported here, or the text that it was made from.',
      }
    case 'json-transcription':
      return {
        what: `It is JSON of ${failure.service ?? 'a transcription service'}, which is not read here.`,
        help: 'Most services give the same words as subtitles: take the .srt or .vtt and open that.',
      }
    case 'format-future':
      return {
        what: `Its format is "${failure.received}"; this version reads ${failure.supported}.`,
        help: 'A newer version may have made it: use that, or open the text that it was made from.',
      }
    case 'json-invalid':
      return {
        what: `It is no valid transcript: ${problemList(failure, 'en')}.`,
        help: 'Mend these places and try again; the format is in schema/transcript.schema.json.',
      }
    case 'needs-columns':
      return {
        what: `The first row names no column of speakers or none of what they said: ${failure.headers.join(', ')}.`,
        help: 'Say which columns these are.',
      }
    case 'table-empty':
      return {
        what: 'No row of the table has both a speaker and a text.',
        help: 'See whether the right columns were chosen and the table has rows below its header.',
      }
    case 'no-cues':
      return {
        what: `There is no cue with a time in this ${FORMAT_NAMES[failure.format]} file.`,
        help: `Each cue needs a line such as ${CUES[failure.format]}; see whether the file was exported whole.`,
      }
    case 'docx':
      if (failure.why === 'password')
        return {
          what: 'It is a .docx with a password.',
          help: 'Open it in a word processor and save it again without the password.',
        }
      return {
        what:
          failure.why === 'damaged'
            ? `It is a damaged .docx: ${failure.part ?? 'its list of files'} cannot be read.`
            : 'It is no .docx that can be read.',
        help: 'Open it in a word processor and save it again as .docx, or as plain text.',
      }
  }
}

function inChinese(failure: ParseFailure): FailureWords {
  switch (failure.code) {
    case 'empty':
      return { what: '里面没有文字。', help: '请检查是否选对了文件，或保存时内容还是空的。' }
    case 'foreign':
      return {
        what: `这是${FOREIGN_KINDS[failure.kind].zh.name}${rootOf(failure, '，根元素为 <', '>')}。`,
        help: FOREIGN_KINDS[failure.kind].zh.help,
      }
    case 'binary':
      return {
        what: '这是二进制文件，不是文字。',
        help: '请另存为纯文本或 .docx；若是文字的图片，请先识别成文字。',
      }
    case 'encoding':
      return failure.encoding
        ? {
            what: `按 ${ENCODING_NAMES[failure.encoding]} 读不通：有些字节在其中不成字。`,
            help: '请用原来的软件另存为 UTF-8。',
          }
        : {
            what: `认不出文字编码：从第 ${failure.offset} 字节起不合 UTF-8。`,
            help: '请另存为 UTF-8。',
          }
    case 'needs-encoding':
      return {
        what: `文字编码不能确定，可能是：${candidateList(failure, 'zh')}。`,
        help: '请指明用哪一种读出来是对的，或另存为 UTF-8。',
      }
    case 'too-large':
      return {
        what: `${failure.unpacked ? '解压后' : ''}大小${sizeOf(failure, 'zh')}。`,
        help: '请拆成几个文件，每场会议一个。',
      }
    case 'too-many-lines':
      return {
        what: `段落、行和单元格超过 ${grouped(failure.limit)} 个。`,
        help: '请拆成几个文件，每场会议一个，或只把文字存为纯文本。',
      }
    case 'json-syntax':
      return {
        what: `不是完整的 JSON：第 ${failure.line} 行第 ${failure.column} 列起读不下去。`,
        help: '请检查那一处是否多了或少了逗号、引号、括号，或文件没有传完。',
      }
    case 'json-foreign':
      return {
        what:
          failure.received === undefined
            ? '是 JSON，但不是会议记录：没有 "format"。'
            : `是格式为“${failure.received}”的 JSON，不是会议记录。`,
        help: '请打开从本页导出的 JSON，或打开原来的文字。',
      }
    case 'json-transcription':
      return {
        what: `这是${failure.service ? ` ${failure.service} ` : '转写服务'}的 JSON，这里不能读。`,
        help: '转写服务大多也提供字幕：请导出 .srt 或 .vtt 再打开。',
      }
    case 'format-future':
      return {
        what: `它的格式是“${failure.received}”；本版本读取 ${failure.supported}。`,
        help: '它可能由更新的版本保存：请用新版本打开，或打开原来的文字。',
      }
    case 'json-invalid':
      return {
        what: `不是有效的会议记录：${problemList(failure, 'zh')}。`,
        help: '改好这些地方后再试；格式见 schema/transcript.schema.json。',
      }
    case 'needs-columns':
      return {
        what: `从首行看不出哪一列是发言人、哪一列是发言内容：${failure.headers.join('、')}。`,
        help: '请指明是哪几列。',
      }
    case 'table-empty':
      return {
        what: '表中没有一行既有发言人又有内容。',
        help: '请检查列是否选对，首行之下是否有内容。',
      }
    case 'no-cues':
      return {
        what: `这个 ${FORMAT_NAMES[failure.format]} 文件里没有一条带时间的字幕。`,
        help: `每条字幕要有一行时间，如 ${CUES[failure.format]}；请检查文件是否导出完整。`,
      }
    case 'docx':
      if (failure.why === 'password')
        return {
          what: '这份 .docx 设有密码。',
          help: '请用文字处理软件打开，去掉密码后重新保存。',
        }
      return {
        what:
          failure.why === 'damaged'
            ? `这份 .docx 已损坏：${failure.part ?? '文件目录'}读不出来。`
            : '不是能读的 .docx。',
        help: '请用文字处理软件打开后重新存为 .docx，或存为纯文本。',
      }
  }
}

/** The name of an unknown root is the file's, so it may be long. */
const rootOf = (
  failure: Extract<ParseFailure, { readonly code: 'foreign' }>,
  before: string,
  after: string,
): string =>
  'root' in failure && failure.root ? `${before}${failure.root.slice(0, 60)}${after}` : ''

const CUES = {
  srt: '00:00:01,000 --> 00:00:04,000',
  webvtt: '00:01.000 --> 00:04.000',
} as const

const mebibytes = (bytes: number) => `${(bytes / (1 << 20)).toFixed(1)} MiB`

/** A size and the limit that it is over, in bytes where they would look the same otherwise. */
function sizeOf(
  { bytes, limit }: Extract<ParseFailure, { readonly code: 'too-large' }>,
  language: Language,
): string {
  const most = mebibytes(limit)
  if (bytes === undefined)
    return language === 'zh' ? `超过上限 ${most}` : `more than ${most}, which is the limit`
  const [has, may] =
    mebibytes(bytes) === most
      ? [`${grouped(bytes)} B`, `${grouped(limit)} B`]
      : [mebibytes(bytes), most]
  return language === 'zh' ? ` ${has}，超过上限 ${may}` : `${has}, over the limit of ${may}`
}

/** Each with a piece of the text as it reads then, on one line. */
function candidateList(
  { candidates }: Extract<ParseFailure, { readonly code: 'needs-encoding' }>,
  language: Language,
): string {
  const [open, close, between] = language === 'zh' ? ['（“', '”）', '；'] : [' ("', '")', '; ']
  return candidates
    .map(({ encoding, sample }) => {
      const words = sample.replace(/\s+/g, ' ').slice(0, 60)
      return `${ENCODING_NAMES[encoding]}${open}${words}${close}`
    })
    .join(between)
}

function problemList(
  { problems }: Extract<ParseFailure, { readonly code: 'json-invalid' }>,
  language: Language,
): string {
  const listed = problems.slice(0, MOST_PROBLEMS).map((one) => problemInWords(one, language))
  const more = problems.length > listed.length ? ['…'] : []
  return [...listed, ...more].join(language === 'zh' ? '；' : '; ')
}

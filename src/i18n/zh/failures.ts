import type { ParseFailure } from '../../domain/parse/draft/failure.ts'
import { ENCODING_NAMES } from '../../domain/text/encodings.ts'
import {
  CUES,
  candidateList,
  DOCUMENT_ENDINGS,
  type FailureWords,
  meetingList,
  problemList,
  rootOf,
  sizes,
  type TooLarge,
  tierList,
  type Wordless,
} from '../words/failure-facts.ts'
import { FORMAT_NAMES } from '../words/format-names.ts'
import { grouped } from '../words/grouped.ts'
import foreignKinds from './foreign-kinds.ts'
import problem from './problems.ts'

const DOCUMENT_HELP = {
  docx: '请用文字处理软件打开后重新存为 .docx，或存为纯文本。',
  odt: '请用文字处理软件打开后重新存为 .odt，或存为纯文本。',
  qdpx: '请重新导出 REFI-QDA 项目，连同其中的文字；或只打开文字。',
  sheet: '请用电子表格软件打开后重新存为 .xlsx，或把那张表存为 .csv。',
} as const

const WORDLESS: Wordless = {
  elan: {
    what: '这个 ELAN 文件里，所读的标注层没有一个字。',
    help: '请看文字是否在别的层上，标注是否已经保存。',
  },
  textgrid: {
    what: '这个 TextGrid 文件里，所读的标注层没有一个字。',
    help: '请看文字是否在别的层上，标注是否已经保存。',
  },
  chat: {
    what: '这个 CHAT 文件里没有一行发言有文字。',
    help: '发言写在 *ANN: 这样的代号之后；请检查文件是否完整。',
  },
  kokkai: {
    what: '这份日本国会会议录里，没有一段发言有文字。',
    help: '会议列表里没有发言内容：检索时请选择输出会议或发言的全文。',
  },
  'akoma-ntoso': {
    what: '这份 Akoma Ntoso 议会记录里，没有一个 <speech>、<question> 或 <answer> 有文字。',
    help: '摘要或文件目录里没有发言；请检查文件是否保存完整。',
  },
  'public-whip': {
    what: '这个 TheyWorkForYou 或 OpenAustralia 文件里，没有一个 <speech> 有文字。',
    help: '被新版取代的旧版可能只写了移到哪里（<gidredirect>）：请打开当天的最新版。',
  },
  canada: {
    what: '这份加拿大议会议事录里，没有一个 <Intervention> 有文字。',
    help: '发言写在 <Intervention> 里的 <ParaText>；请检查文件是否保存完整。',
  },
  bundestag: {
    what: '这份德国联邦议院会议记录里，没有一段有文字。',
    help: '发言写在 <sitzungsverlauf> 里；请检查文件是否下载完整。',
  },
  parlamint: {
    what: '这个 TEI 文件里，没有一段发言（<u>）有文字。',
    help: 'ParlaMint 语料库的发言在按日期命名的文件里，如 ParlaMint-XX_2020-01-31….xml：请打开其中一个，并一起打开人名表（…-listPerson.xml）或表格（…-meta.tsv）。',
  },
}

/** Why an input became no transcript. */
export default function inWords(failure: ParseFailure): FailureWords {
  switch (failure.code) {
    case 'empty':
      return { what: '里面没有文字。', help: '请检查是否选对了文件，或保存时内容还是空的。' }
    case 'foreign':
      return {
        what: `这是${foreignKinds[failure.kind].name}${rootOf(failure, '，根元素为 <', '>')}。`,
        help: foreignKinds[failure.kind].help,
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
        what: `文字编码不能确定，可能是：${candidateList(failure, '（“', '”）', '；')}。`,
        help: '请指明用哪一种读出来是对的，或另存为 UTF-8。',
      }
    case 'too-large':
      return {
        what: `${failure.unpacked ? '解压后' : ''}大小${sizeInWords(failure)}。`,
        help: '请拆成几个文件，每场会议一个。',
      }
    case 'too-many-lines':
      return {
        what: `段落、行和单元格超过 ${grouped(failure.limit)} 个。`,
        help: '请拆成几个文件，每场会议一个，或只把文字存为纯文本。',
      }
    case 'needs-columns':
      return {
        what: `从首行看不出哪一列是发言人、哪一列是发言内容：${failure.headers.join('、')}。`,
        help: '请指明是哪几列。',
      }
    case 'needs-tiers':
      return {
        what: `文件里有几个标注层，不能确定哪些是发言：${tierList(failure, '、')}。`,
        help: '请指明哪些层是发言。',
      }
    case 'table-empty':
      return {
        what: '表中没有一行既有发言人又有内容。',
        help: '请检查列是否选对，首行之下是否有内容。',
      }
    case 'no-cues':
      switch (failure.format) {
        case 'elan':
        case 'textgrid':
        case 'chat':
        case 'kokkai':
        case 'canada':
        case 'public-whip':
        case 'akoma-ntoso':
        case 'bundestag':
        case 'parlamint':
          return WORDLESS[failure.format]
        default:
          return {
            what: `这个 ${FORMAT_NAMES[failure.format]} 文件里没有一条带时间的字幕。`,
            help: `每条字幕要有一行时间，如 ${CUES[failure.format]}；请检查文件是否导出完整。`,
          }
      }
    case 'document':
      if (failure.format === 'web')
        return {
          what: '这个网页存档或邮件里没有网页，也没有文字。',
          help: '请用浏览器或邮件软件打开，另存网页，或复制其中的文字。',
        }
      if (failure.why === 'password')
        return {
          what: `这份 ${DOCUMENT_ENDINGS[failure.format]} 设有密码。`,
          help: '请用相应的软件打开，去掉密码后重新保存。',
        }
      return {
        what:
          failure.why === 'damaged'
            ? `这份 ${DOCUMENT_ENDINGS[failure.format]} 已损坏：${failure.part ?? '文件目录'}读不出来。`
            : `不是能读的 ${DOCUMENT_ENDINGS[failure.format]}。`,
        help: DOCUMENT_HELP[failure.format],
      }
    case 'pdf':
      return pdfInWords(failure)
    default:
      return recordInWords(failure)
  }
}

/** What is written for programs, as against what is written to be read. */
type RecordFailure = Extract<
  ParseFailure,
  {
    code:
      | 'json-syntax'
      | 'xml-syntax'
      | 'json-foreign'
      | 'json-transcription'
      | 'nothing-said'
      | 'format-future'
      | 'json-invalid'
      | 'several-meetings'
      | 'json-shape'
      | 'textgrid-syntax'
  }
>

function recordInWords(failure: RecordFailure): FailureWords {
  switch (failure.code) {
    case 'json-syntax':
      return {
        what: `不是完整的 JSON：第 ${failure.line} 行第 ${failure.column} 列起读不下去。`,
        help: '请检查那一处是否多了或少了逗号、引号、括号，或文件没有传完。',
      }
    case 'xml-syntax':
      return {
        what: `从第 ${failure.line} 行第 ${failure.column} 列起，无法按 XML 读取。`,
        help: '请看那里是否有没关上的标签、缺了符号，或文件不完整。',
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
      return failure.service === undefined
        ? {
            what: '这是某个转写服务的 JSON，这里不认得。',
            help: '转写服务大多也提供字幕：请导出 .srt 或 .vtt 再打开。',
          }
        : {
            what: `这是 ${failure.service} 的 JSON，但其中的 ${failure.path ?? ''} 不合 ${failure.service} 的格式。`,
            help: '请看文件是否被改动过或不完整；也可以导出同一录音的 .srt 或 .vtt 再打开。',
          }
    case 'nothing-said':
      return {
        what: `这个 ${failure.service} 文件里没有一个字。`,
        help: '请看保存文件时，转写是否已经完成、有没有失败。',
      }
    case 'format-future':
      return {
        what: `它的格式是“${failure.received}”；本版本读取 ${failure.supported}。`,
        help: '它可能由更新的版本保存：请用新版本打开，或打开原来的文字。',
      }
    case 'json-invalid':
      return {
        what: `不是有效的会议记录：${problemList(failure, problem, '；')}。`,
        help: '改好这些地方后再试；格式见 schema/transcript.schema.json。',
      }
    case 'several-meetings':
      return {
        what: `文件里有几场会议的记录：${meetingList(failure, '；')}。`,
        help: '请把其中一场另存为一个文件。',
      }
    case 'json-shape':
      return {
        what: `这份 JSON 里的 ${failure.path} 不合日本国会会议录的格式。`,
        help: '请看文件是否被改动过或不完整。',
      }
    case 'textgrid-syntax':
      return {
        what: `从第 ${failure.line} 行第 ${failure.column} 列起，无法按 TextGrid 读取。`,
        help: '请看那里是否缺了引号或数字，或文件不完整；也可以用 Praat 重新保存。',
      }
  }
}

function pdfInWords({ why, page }: Extract<ParseFailure, { code: 'pdf' }>): FailureWords {
  switch (why) {
    case 'password':
      return {
        what: '这份 PDF 设有密码。',
        help: '请用 PDF 阅读器打开，去掉密码后重新保存。',
      }
    case 'pictures':
      return {
        what: '这份 PDF 的页面是图片（如扫描件），其中没有文字。',
        help: '请先识别文字（OCR），再打开带文字的 PDF 或识别出来的文字。',
      }
    case 'no-reader':
      return {
        what: '读取 PDF 所需的部分没有取到。',
        help: '请检查网络，再打开这个文件。',
      }
    case 'no-maps':
      return {
        what: '这份 PDF 的文字要靠字符表才能读出，而字符表没有取到；硬读会漏字。',
        help: '请检查网络，再打开这个文件；也可用 PDF 阅读器打开后重新打印成 PDF。',
      }
    case 'signs':
      return {
        what: '这份 PDF 没有写明它的字形是什么字，硬读会读错。',
        help: '请换一个浏览器把网页存成 PDF，或先识别文字（OCR）。',
      }
    case 'damaged':
      return {
        what: page ? `这份 PDF 已损坏：第 ${page} 页读不出来。` : '这份 PDF 已损坏。',
        help: '请检查文件是否保存完整；可用 PDF 阅读器打开后重新保存或打印成 PDF。',
      }
  }
}

function sizeInWords(failure: TooLarge): string {
  const { has, most } = sizes(failure)
  return has === null ? `超过上限 ${most}` : ` ${has}，超过上限 ${most}`
}

import type { ParseFailure } from '../domain/parse/draft/failure.ts'
import type { Language } from './language.ts'

type ForeignKind = Extract<ParseFailure, { readonly code: 'foreign' }>['kind']

/** What a file of a kind is called, after “This is” and “这是”, and the way out: what to open instead. */
export interface KindWords {
  readonly name: string
  readonly help: string
}

/** The kinds of files that are no text of a meeting, in English and in Chinese. */
export const FOREIGN_KINDS: Readonly<Record<ForeignKind, Readonly<Record<Language, KindWords>>>> = {
  pdf: {
    en: {
      name: 'a PDF',
      help: 'Save it as plain text or as .docx; where its pages are pictures, have the text recognised first.',
    },
    zh: { name: ' PDF 文件', help: '请另存为纯文本或 .docx；若页面是图片，请先识别成文字。' },
  },
  rtf: {
    en: {
      name: 'an RTF document',
      help: 'Open it in a word processor and save it as .docx or as plain text.',
    },
    zh: { name: ' RTF 文件', help: '请用文字处理软件打开，另存为 .docx 或纯文本。' },
  },
  docx: {
    en: { name: 'a Word document', help: 'Save it as plain text.' },
    zh: { name: ' Word 文件', help: '请另存为纯文本。' },
  },
  doc: {
    en: {
      name: 'a document of an older Word (.doc)',
      help: 'Open it in a word processor and save it as .docx.',
    },
    zh: { name: '旧版 Word 文件（.doc）', help: '请用文字处理软件打开，另存为 .docx。' },
  },
  odt: {
    en: {
      name: 'an OpenDocument text (.odt)',
      help: 'Open it in a word processor and save it as .docx or as plain text.',
    },
    zh: {
      name: ' OpenDocument 文档（.odt）',
      help: '请用文字处理软件打开，另存为 .docx 或纯文本。',
    },
  },
  'flat-odf': {
    en: {
      name: 'an OpenDocument file as XML',
      help: 'Open it in a word processor and save it as .docx or as plain text.',
    },
    zh: {
      name: ' XML 形式的 OpenDocument 文档',
      help: '请用文字处理软件打开，另存为 .docx 或纯文本。',
    },
  },
  'word-xml': {
    en: {
      name: 'a Word document as XML',
      help: 'Open it in a word processor and save it as .docx.',
    },
    zh: { name: ' XML 形式的 Word 文件', help: '请用文字处理软件打开，另存为 .docx。' },
  },
  protected: {
    en: {
      name: 'an Office document with a password',
      help: 'Open it in the program that it is of and save it again without the password.',
    },
    zh: { name: '设有密码的 Office 文件', help: '请用相应的软件打开，去掉密码后重新保存。' },
  },
  office: {
    en: {
      name: 'an old Office document',
      help: 'Open it in the program that it is of and save it as .docx or .csv.',
    },
    zh: { name: '旧版 Office 文件', help: '请用相应的软件打开，另存为 .docx 或 .csv。' },
  },
  spreadsheet: {
    en: {
      name: 'a spreadsheet',
      help: 'Save the sheet with who spoke and what they said as .csv.',
    },
    zh: { name: '电子表格', help: '请把记有发言人和发言内容的那张表另存为 .csv。' },
  },
  presentation: {
    en: { name: 'a presentation', help: 'Copy its text, or that of its notes, and paste it here.' },
    zh: { name: '演示文稿', help: '请复制其中的文字或备注，粘贴到这里。' },
  },
  epub: {
    en: {
      name: 'an e-book (EPUB)',
      help: 'Copy the part that records the meeting and paste it here.',
    },
    zh: { name: '电子书（EPUB）', help: '请复制其中记录会议的部分，粘贴到这里。' },
  },
  image: {
    en: {
      name: 'an image',
      help: 'Have its text recognised first, and open that as plain text or .docx.',
    },
    zh: { name: '图片', help: '请先识别成文字，再打开纯文本或 .docx。' },
  },
  audio: {
    en: {
      name: 'a recording of sound',
      help: 'Have it transcribed first; open the transcript as .vtt, .srt, .txt or .docx.',
    },
    zh: { name: '录音', help: '请先转写成文字，再打开 .vtt、.srt、.txt 或 .docx。' },
  },
  video: {
    en: {
      name: 'a video',
      help: 'Have it transcribed first, or take its subtitles; open them as .vtt or .srt.',
    },
    zh: { name: '视频', help: '请先转写，或取出字幕，再打开 .vtt 或 .srt。' },
  },
  zip: {
    en: {
      name: 'a zip archive',
      help: 'Unpack it and open the file inside that records the meeting.',
    },
    zh: { name: ' zip 压缩包', help: '请先解压，再打开其中记录会议的文件。' },
  },
  gzip: {
    en: { name: 'a gzip archive', help: 'Unpack it and open the file inside.' },
    zh: { name: ' gzip 压缩包', help: '请先解压，再打开其中的文件。' },
  },
  archive: {
    en: {
      name: 'an archive',
      help: 'Unpack it and open the file inside that records the meeting.',
    },
    zh: { name: '压缩包', help: '请先解压，再打开其中记录会议的文件。' },
  },
  'web-page': {
    en: {
      name: 'a web page',
      help: 'Copy what it says and paste that here, or save it as plain text.',
    },
    zh: { name: '网页', help: '请复制其中的文字粘贴到这里，或另存为纯文本。' },
  },
  'web-piece': {
    en: {
      name: 'a piece of a web page (HTML)',
      help: 'Open it in a browser, copy what it says and paste that here.',
    },
    zh: { name: '一段网页代码（HTML）', help: '请用浏览器打开，复制其中的文字粘贴到这里。' },
  },
  mime: {
    en: {
      name: 'a web page or a mail in one file (.mht, .eml)',
      help: 'Open it, copy what it says and paste that here.',
    },
    zh: {
      name: '存成一个文件的网页或邮件（.mht、.eml）',
      help: '请打开它，复制其中的文字粘贴到这里。',
    },
  },
  tei: {
    en: {
      name: 'XML of the Text Encoding Initiative (TEI)',
      help: 'Convert it to plain text with a line “Name: what was said” for each turn, or to .docx.',
    },
    zh: { name: ' TEI 格式的 XML', help: '请转换成每行一句“姓名：发言”的纯文本，或 .docx。' },
  },
  'akoma-ntoso': {
    en: {
      name: 'XML of parliamentary records (Akoma Ntoso)',
      help: 'Take the same record as plain text or .docx, or copy its text from the web page.',
    },
    zh: {
      name: '议会记录的 XML（Akoma Ntoso）',
      help: '请改用同一记录的纯文本或 .docx，或复制网页上的文字。',
    },
  },
  elan: {
    en: {
      name: 'XML of ELAN (.eaf)',
      help: 'In ELAN choose File, Export As, Subtitles Text and open the .srt, or export Tab-delimited Text.',
    },
    zh: {
      name: ' ELAN 的 XML（.eaf）',
      help: '请在 ELAN 的“文件”菜单里导出为字幕（.srt）或制表符分隔的文本，再打开。',
    },
  },
  exmaralda: {
    en: {
      name: 'XML of EXMARaLDA',
      help: 'Export it there as plain text or as subtitles (.srt, .vtt) and open that.',
    },
    zh: {
      name: ' EXMARaLDA 的 XML',
      help: '请在该软件里导出为纯文本或字幕（.srt、.vtt），再打开。',
    },
  },
  transcriber: {
    en: {
      name: 'XML of Transcriber (.trs)',
      help: 'Export it there as plain text or as subtitles (.srt) and open that.',
    },
    zh: {
      name: ' Transcriber 的 XML（.trs）',
      help: '请在该软件里导出为纯文本或字幕（.srt），再打开。',
    },
  },
  ttml: {
    en: {
      name: 'subtitles as XML (TTML, SAMI)',
      help: 'Convert them to .vtt or .srt, as programs for subtitles do.',
    },
    zh: { name: ' XML 形式的字幕（TTML、SAMI）', help: '请用字幕软件转换成 .vtt 或 .srt。' },
  },
  feed: {
    en: {
      name: 'a news feed (XML)',
      help: 'Open the page of the report that it lists, copy its text and paste that here.',
    },
    zh: { name: '新闻订阅源（XML）', help: '请打开其中列出的报道，复制文字粘贴到这里。' },
  },
  svg: {
    en: {
      name: 'a drawing (SVG, XML)',
      help: 'Open the text or the meeting that it was made from.',
    },
    zh: { name: '矢量图（SVG，一种 XML）', help: '请打开它所依据的文字或会议记录。' },
  },
  xml: {
    en: {
      name: 'XML',
      help: 'Save what was said as plain text with a line “Name: what was said” for each turn, or as .docx, .srt or .vtt.',
    },
    zh: {
      name: ' XML',
      help: '请把发言另存为每行一句“姓名：发言”的纯文本，或 .docx、.srt、.vtt。',
    },
  },
  textgrid: {
    en: {
      name: 'a TextGrid of Praat',
      help: 'Convert it to .srt or .vtt, or to a table (.csv) with a row for each turn.',
    },
    zh: { name: ' Praat 的 TextGrid', help: '请转换成 .srt 或 .vtt，或每行一句的表格（.csv）。' },
  },
  chat: {
    en: {
      name: 'a transcript in CHAT (.cha)',
      help: 'In CLAN convert it with CHAT2SRT and open the .srt, or save its turns as lines “Name: what was said”.',
    },
    zh: {
      name: ' CHAT 格式的转写（.cha）',
      help: '请用 CLAN 的 CHAT2SRT 转换成 .srt 再打开，或存为每行一句“姓名：发言”。',
    },
  },
  ass: {
    en: {
      name: 'subtitles in SubStation Alpha (.ass, .ssa)',
      help: 'Convert them to .srt or .vtt, as programs for subtitles do.',
    },
    zh: { name: ' SubStation Alpha 字幕（.ass、.ssa）', help: '请用字幕软件转换成 .srt 或 .vtt。' },
  },
  sbv: {
    en: {
      name: 'subtitles of YouTube (.sbv)',
      help: 'Download them as .srt or .vtt, or convert them with a program for subtitles.',
    },
    zh: { name: ' YouTube 的字幕（.sbv）', help: '请下载 .srt 或 .vtt，或用字幕软件转换。' },
  },
  subviewer: {
    en: {
      name: 'subtitles of SubViewer (.sub)',
      help: 'Convert them to .srt or .vtt with a program for subtitles.',
    },
    zh: { name: ' SubViewer 字幕（.sub）', help: '请用字幕软件转换成 .srt 或 .vtt。' },
  },
  microdvd: {
    en: {
      name: 'subtitles of MicroDVD (.sub), timed by frames',
      help: 'Convert them to .srt or .vtt with a program for subtitles.',
    },
    zh: {
      name: '按帧计时的 MicroDVD 字幕（.sub）',
      help: '请用字幕软件转换成 .srt 或 .vtt。',
    },
  },
  mpl2: {
    en: {
      name: 'subtitles of MPL2 (.mpl)',
      help: 'Convert them to .srt or .vtt with a program for subtitles.',
    },
    zh: { name: ' MPL2 字幕（.mpl）', help: '请用字幕软件转换成 .srt 或 .vtt。' },
  },
  lrc: {
    en: {
      name: 'timed lyrics (.lrc)',
      help: 'Convert them to .srt or .vtt with a program for subtitles.',
    },
    zh: { name: '带时间的歌词（.lrc）', help: '请用字幕软件转换成 .srt 或 .vtt。' },
  },
}

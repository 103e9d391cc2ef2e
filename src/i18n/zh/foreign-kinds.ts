import type { ForeignKinds } from '../words/failure-facts.ts'

/** What a file that is no text of a meeting is called in Chinese, after “这是”, and what to open instead. */
const kinds: ForeignKinds = {
  pdf: { name: ' PDF 文件', help: '请另存为纯文本或 .docx；若页面是图片，请先识别成文字。' },
  rtf: { name: ' RTF 文件', help: '请用文字处理软件打开，另存为 .docx 或纯文本。' },
  docx: { name: ' Word 文件', help: '请另存为纯文本。' },
  doc: { name: '旧版 Word 文件（.doc）', help: '请用文字处理软件打开，另存为 .docx。' },
  qdpx: { name: '编码文字的项目（.qdpx）', help: '请把它单独作为会议打开。' },
  odt: { name: ' OpenDocument 文档（.odt）', help: '请另存为纯文本。' },
  'flat-odf': {
    name: ' XML 形式的 OpenDocument 图形或演示文稿',
    help: '请复制其中的文字，粘贴到这里。',
  },
  'word-xml': { name: ' XML 形式的 Word 文件', help: '请用文字处理软件打开，另存为 .docx。' },
  protected: { name: '设有密码的 Office 文件', help: '请用相应的软件打开，去掉密码后重新保存。' },
  office: { name: '旧版 Office 文件', help: '请用相应的软件打开，另存为 .docx 或 .csv。' },
  spreadsheet: {
    name: '旧版或二进制的电子表格（.xls、.xlsb）',
    help: '请另存为 .xlsx，或把记有发言人和发言内容的那张表另存为 .csv。',
  },
  xlsx: { name: '电子表格（.xlsx）', help: '请另存为 .csv。' },
  ods: { name: '电子表格（.ods）', help: '请另存为 .csv。' },
  presentation: { name: '演示文稿', help: '请复制其中的文字或备注，粘贴到这里。' },
  epub: { name: '电子书（EPUB）', help: '请复制其中记录会议的部分，粘贴到这里。' },
  image: { name: '图片', help: '请先识别成文字，再打开纯文本或 .docx。' },
  audio: { name: '录音', help: '请先转写成文字，再打开 .vtt、.srt、.txt 或 .docx。' },
  video: { name: '视频', help: '请先转写，或取出字幕，再打开 .vtt 或 .srt。' },
  zip: { name: ' zip 压缩包', help: '请先解压，再打开其中记录会议的文件。' },
  praat: { name: ' Praat 的二进制文件', help: '请在 Praat 中打开，用“Save as text file…”另存。' },
  gzip: { name: ' gzip 压缩包', help: '请先解压，再打开其中的文件。' },
  archive: { name: '压缩包', help: '请先解压，再打开其中记录会议的文件。' },
  tei: { name: ' TEI P5 以前格式的 XML', help: '请转换成每行一句“姓名：发言”的纯文本，或 .docx。' },
  'akoma-ntoso': {
    name: '法律等文件的 XML（Akoma Ntoso），不是议会辩论记录',
    help: '请改用同一记录的纯文本或 .docx，或复制网页上的文字。',
  },
  exmaralda: {
    name: ' EXMARaLDA 的 XML',
    help: '请在该软件里导出为纯文本或字幕（.srt、.vtt），再打开。',
  },
  transcriber: {
    name: ' Transcriber 的 XML（.trs）',
    help: '请在该软件里导出为纯文本或字幕（.srt），再打开。',
  },
  codebook: {
    name: '编码表（REFI-QDA，.qdc）',
    help: '请在“主题”处选“用编码表”，再打开会议的文字；也可以以后在“校对”里选。',
  },
  'xml-subtitles': {
    name: ' XML 形式的字幕（SAMI、YouTube timedtext）',
    help: '请用字幕软件转换成 .vtt 或 .srt。',
  },
  feed: { name: '新闻订阅源（XML）', help: '请打开其中列出的报道，复制文字粘贴到这里。' },
  svg: { name: '矢量图（SVG，一种 XML）', help: '请打开它所依据的文字或会议记录。' },
  xml: {
    name: ' XML',
    help: '请把发言另存为每行一句“姓名：发言”的纯文本，或 .docx、.srt、.vtt。',
  },
  subviewer: { name: ' SubViewer 字幕（.sub）', help: '请用字幕软件转换成 .srt 或 .vtt。' },
  microdvd: {
    name: '按帧计时的 MicroDVD 字幕（.sub）',
    help: '请用字幕软件转换成 .srt 或 .vtt。',
  },
  mpl2: { name: ' MPL2 字幕（.mpl）', help: '请用字幕软件转换成 .srt 或 .vtt。' },
}

export default kinds

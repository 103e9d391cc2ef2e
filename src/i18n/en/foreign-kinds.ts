import type { ForeignKinds } from '../words/failure-facts.ts'

/** What a file that is no text of a meeting is called in English, after “This is”, and what to open instead. */
const kinds: ForeignKinds = {
  pdf: {
    name: 'a PDF',
    help: 'Save it as plain text or as .docx; where its pages are pictures, have the text recognised first.',
  },
  rtf: {
    name: 'an RTF document',
    help: 'Open it in a word processor and save it as .docx or as plain text.',
  },
  docx: { name: 'a Word document', help: 'Save it as plain text.' },
  doc: {
    name: 'a document of an older Word (.doc)',
    help: 'Open it in a word processor and save it as .docx.',
  },
  qdpx: {
    name: 'a project of coded text (.qdpx)',
    help: 'Open it by itself as a meeting.',
  },
  odt: { name: 'an OpenDocument text (.odt)', help: 'Save it as plain text.' },
  'flat-odf': {
    name: 'a drawing or a presentation as XML (OpenDocument)',
    help: 'Copy its text and paste it here.',
  },
  'word-xml': {
    name: 'a Word document as XML',
    help: 'Open it in a word processor and save it as .docx.',
  },
  protected: {
    name: 'an Office document with a password',
    help: 'Open it in the program that it is of and save it again without the password.',
  },
  office: {
    name: 'an old Office document',
    help: 'Open it in the program that it is of and save it as .docx or .csv.',
  },
  spreadsheet: {
    name: 'a spreadsheet of an older or binary kind (.xls, .xlsb)',
    help: 'Save it as .xlsx, or the sheet with who spoke and what they said as .csv.',
  },
  xlsx: { name: 'a spreadsheet (.xlsx)', help: 'Save the sheet as .csv.' },
  ods: { name: 'a spreadsheet (.ods)', help: 'Save the sheet as .csv.' },
  presentation: {
    name: 'a presentation',
    help: 'Copy its text, or that of its notes, and paste it here.',
  },
  epub: {
    name: 'an e-book (EPUB)',
    help: 'Copy the part that records the meeting and paste it here.',
  },
  image: {
    name: 'an image',
    help: 'Have its text recognised first, and open that as plain text or .docx.',
  },
  audio: {
    name: 'a recording of sound',
    help: 'Have it transcribed first; open the transcript as .vtt, .srt, .txt or .docx.',
  },
  video: {
    name: 'a video',
    help: 'Have it transcribed first, or take its subtitles; open them as .vtt or .srt.',
  },
  zip: {
    name: 'a zip archive',
    help: 'Unpack it and open the file inside that records the meeting.',
  },
  praat: {
    name: 'a binary file of Praat',
    help: 'Open it in Praat and save it with “Save as text file…”.',
  },
  gzip: { name: 'a gzip archive', help: 'Unpack it and open the file inside.' },
  archive: {
    name: 'an archive',
    help: 'Unpack it and open the file inside that records the meeting.',
  },
  tei: {
    name: 'XML of the Text Encoding Initiative (TEI), in its form before P5',
    help: 'Convert it to plain text with a line “Name: what was said” for each turn, or to .docx.',
  },
  'akoma-ntoso': {
    name: 'XML of a law or another document (Akoma Ntoso), not of a debate',
    help: 'Take the same record as plain text or .docx, or copy its text from the web page.',
  },
  exmaralda: {
    name: 'XML of EXMARaLDA',
    help: 'Export it there as plain text or as subtitles (.srt, .vtt) and open that.',
  },
  transcriber: {
    name: 'XML of Transcriber (.trs)',
    help: 'Export it there as plain text or as subtitles (.srt) and open that.',
  },
  codebook: {
    name: 'a codebook (REFI-QDA, .qdc)',
    help: 'Choose it under Themes, “by a codebook”, and then open the text of the meeting; or later, in Review.',
  },
  'xml-subtitles': {
    name: 'subtitles as XML (SAMI, YouTube’s timedtext)',
    help: 'Convert them to .vtt or .srt, as programs for subtitles do.',
  },
  feed: {
    name: 'a news feed (XML)',
    help: 'Open the page of the report that it lists, copy its text and paste that here.',
  },
  svg: {
    name: 'a drawing (SVG, XML)',
    help: 'Open the text or the meeting that it was made from.',
  },
  xml: {
    name: 'XML',
    help: 'Save what was said as plain text with a line “Name: what was said” for each turn, or as .docx, .srt or .vtt.',
  },
  subviewer: {
    name: 'subtitles of SubViewer (.sub)',
    help: 'Convert them to .srt or .vtt with a program for subtitles.',
  },
  microdvd: {
    name: 'subtitles of MicroDVD (.sub), timed by frames',
    help: 'Convert them to .srt or .vtt with a program for subtitles.',
  },
  mpl2: {
    name: 'subtitles of MPL2 (.mpl)',
    help: 'Convert them to .srt or .vtt with a program for subtitles.',
  },
}

export default kinds

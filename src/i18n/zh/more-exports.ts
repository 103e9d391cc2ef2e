import type { MoreExportMessages } from '../en/more-exports.ts'

const messages: MoreExportMessages = {
  title: '更多格式',
  about: (points) => `${points}，供其他程序使用。每种格式装不下什么，这里都写明。`,
  save: (name) => `保存${name}`,
  speakers: '发言人',
  kinds: '类别',
  formats: {
    xlsx: {
      name: 'Excel 工作簿 (XLSX)',
      what: '供电子表格使用：一张工作表与 CSV 表格相同，另一张写会议信息。超过 32,767 个字符的文字会截断，末尾标“…”。',
    },
    parquet: {
      name: 'Parquet 表格',
      what: '供 R、pandas、DuckDB 使用：内容同 CSV 表格，带数据类型。',
    },
    vtt: {
      name: 'WebVTT 字幕',
      what: '供播放器使用：每条有时间的观点是一条字幕，带发言人。没有写明何时结束的，显示到下一条为止。',
    },
    srt: { name: 'SRT 字幕', what: '同上，供较旧的播放器使用，发言人写在文字前面。' },
    qdpx: {
      name: '编码文本（REFI-QDA 项目）',
      what: '供 QualCoder、MAXQDA、NVivo、ATLAS.ti 使用：全文，每段按主题、类别和发言人编码。',
    },
    tei: {
      name: 'ParlaMint 式 TEI (.zip)',
      what: '供语料库使用：发言、发言人、主题和议程。不含类别和回应。',
    },
    jsonld: {
      name: 'JSON-LD (schema.org)',
      what: '供网站和关联数据使用：其中只有原话才算引文。',
    },
    discourse: {
      name: '话语网络 (CSV)',
      what: '供 R 和 Discourse Network Analyzer 使用：谁谈到什么，赞成还是反对。没有说明的，赞成一栏留空。',
    },
    discourseGraph: {
      name: '话语网络 (GraphML)',
      what: '同上，是人与主题的网络，供 visone、igraph、Gephi 使用。',
    },
  },
}

export default messages

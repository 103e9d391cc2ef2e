import type { GenreMessages } from '../en/genres.ts'

const messages: GenreMessages = {
  heading: '能读哪些文字，读得多准',
  genres: {
    labelled: {
      name: '每段发言前有姓名的记录',
      how: '不限语言，常见软件的格式都可以。在 2,348 段发言中，99% 以上归到了本人名下，归错的至多 0.2%。',
    },
    timed: {
      name: '字幕和表格',
      how: '标明说话人的 WebVTT 和 SRT 字幕；有发言人列和内容列的表格。',
    },
    chinese: {
      name: '中文会议报道',
      how: '能读出谁在发言，以及“一是…；二是…”等分条的观点。在制定规则所用的报道中，发言人全部找到；找出的观点五条里有四条与人工标注相符。',
    },
    english: {
      name: '英文新闻、会议纪要和论文集',
      how: '直接和间接引语、动议与表决、出席名单、分条列举、议会发言记录。在制定规则所用的九篇文字中，41 位发言人找到 40 位，观点找到九成。',
    },
  },
  limits:
    '换了别的文字，准确程度会低一些。不能确定是谁说的，就不归给任何人，并且标明。使用之前，请先在“校对”里过目。',
}

export default messages

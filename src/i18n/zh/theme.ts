import type { ThemeMessages } from '../en/theme.ts'

const messages: ThemeMessages = {
  origin: {
    words: '从会议自身的用词中找出',
    lexicon: '按词表识别',
    source: '原文所列',
    person: '由人设定',
  },
  confirmed: '已经人确认',
  unconfirmed: '尚未经人确认',
  ground: (origin, state) => (state ? `${origin}，${state}` : origin),
  terms: '用词：',
  passages: '依据的段落',
}

export default messages

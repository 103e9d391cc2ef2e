import type { ThemeMessages } from '../en/theme.ts'
import { grouped } from '../words/grouped.ts'

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
  confirmedOf: (confirmed, all) => `已确认 ${grouped(confirmed)} / ${grouped(all)}`,
  terms: '用词：',
  confirm: '确认',
  takeBack: '取消确认',
  notSaved: '没有存到这台设备上。原因和办法见“校对”。',
  correct: '到“校对”里修改',
  passages: '依据的段落',
}

export default messages

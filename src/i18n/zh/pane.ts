import type { PaneMessages } from '../en/pane.ts'
import { grouped } from '../words/grouped.ts'

const messages: PaneMessages = {
  ofPoints: (shown, all) =>
    shown === all ? `${grouped(all)} 个观点` : `${grouped(all)} 个观点中的 ${grouped(shown)} 个`,
  nothingOfSpeaker: '这位发言人没有符合条件的观点。',
  previousSpeaker: '上一位',
  nextSpeaker: '下一位',
  toPicture: '回到图',
  placeHint: '这一条在原文中的位置（从 1 数起的字符），也是它的链接',
}

export default messages

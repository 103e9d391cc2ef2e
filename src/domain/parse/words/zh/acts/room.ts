import type { WordTable } from '../../../draft/word-table.ts'

/*
 * Words of speech in Chinese that run the meeting. The longest
 * at a place counts. To add one, write a line with the word and, as `yes`, a sentence of your own in which
 * it decides. `npx vitest run src/domain/parse` tries every line.
 */

/** Sound and screens, seats, and who looks on. */
export const ROOM: WordTable = [
  { word: '听得到', yes: '能听得到吗？' },
  { word: '听得见', yes: '听得见吗？' },
  { word: '能听到', yes: '能听到吗？' },
  { word: '话筒', yes: '话筒在田老师那里。' },
  { word: '麦克风', yes: '麦克风没开。' },
  { word: '静音', yes: '请各位静音。' },
  { word: '共享屏幕', yes: '我来共享屏幕。' },
  { word: '翻页', yes: '麻烦翻页。' },
  { word: '下一页', yes: '下一页。' },
  { word: '合影', yes: '我们一起合影。' },
  { word: '请坐', yes: '请坐。' },
  { word: '可以听到', yes: '现在可以听到。' },
  { word: '音频', yes: '我的音频断了。' },
  {
    word: '请大家',
    to: ['安静', '看', '入座', '就座', '关', '举手', '鼓掌', '掌声', '扫', '翻'],
    within: 6,
    yes: '请大家安静。',
  },
  { word: '有没有声音', yes: '有没有声音？' },
  { word: '没有声音', yes: '没有声音了。' },
  { word: '没声音', yes: '没声音了。' },
  { word: '听不到', yes: '听不到。' },
  { word: '听不见', yes: '听不见。' },
  { word: '听得清', yes: '听得清吗？' },
  { word: '听清楚', yes: '听清楚了吗？' },
  { word: '听不清', yes: '听不清。' },
  { word: '看得到', yes: '看得到吗？' },
  { word: '能看到', yes: '能看到屏幕吗？' },
  { word: '投屏', yes: '现在投屏。' },
  { word: '屏幕', yes: '换一下屏幕。' },
  { word: '开麦', yes: '田老师开麦。' },
  { word: '闭麦', yes: '各位闭麦。' },
  { word: '网络有', yes: '网络有一点卡。' },
  { word: '卡了', yes: '有点卡了。' },
  { word: '掉线', yes: '田老师掉线了。' },
  { word: '录音', yes: '现在录音。' },
  { word: '录像', yes: '现在录像。' },
  { word: '回放', yes: '会有回放。' },
  { word: '扫码', yes: '各位扫码。' },
  { word: '二维码', yes: '二维码在这里。' },
  { word: '评论区', yes: '在评论区留言。' },
  { word: '弹幕', yes: '我看看弹幕。' },
  { word: '留言', yes: '在下面留言。' },
  { word: '线上的朋友', yes: '线上的朋友也在看。' },
  { word: '现场的朋友', yes: '现场的朋友也在看。' },
  { word: '屏幕前的', yes: '屏幕前的观众也在看。' },
  { word: '直播间', yes: '直播间有很多人。' },
  { word: '上麦', yes: '田老师上麦。' },
  { word: '连麦', yes: '现在连麦。' },
]

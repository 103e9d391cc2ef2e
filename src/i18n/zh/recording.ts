import type { RecordingMessages } from '../en/recording.ts'

const messages: RecordingMessages = {
  recording: '录音录像',
  hear: '听',
  hearHint: (time) => `从 ${time} 起听录音`,
  pause: '暂停',
  close: '关闭录音',
  open: '打开录音…',
  openOther: '换一个录音…',
  isNamed: (name) => `文稿由“${name}”整理而成。从本机打开它即可收听。`,
  isUnnamed: '这份文稿没有附录音。从本机打开录音即可收听。',
  isComing: '正在取录音：这个站点只能整份发送。',
  stays: '只在本机播放，不会上传。',
  cannot: (name) => `“${name}”无法播放：文件不在，或者浏览器不认识这种格式。`,
  previous: '上一个观点',
  next: '下一个观点',
  toPoint: (speaker, time) => `${speaker}，${time}`,
  nobody: '此刻没有观点',
  onlyShown: '只听所列观点',
  onlyShownHint: '把当前筛选留下的观点依次播放',
  speed: '速度',
  keys: '按键',
  keyDoes: {
    F1: '后退两秒',
    F2: '前进两秒',
    F3: '放慢',
    F4: '加快',
    Esc: '在播放器内：播放或暂停',
  },
  captions: '观点',
}

export default messages

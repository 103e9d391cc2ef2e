import type { LoadingMessages } from '../en/loading.ts'
import { grouped } from '../words/grouped.ts'

const messages: LoadingMessages = {
  progress: '已读取',
  read: (megabytes, of) => `已读 ${megabytes} MB${of === null ? '' : ` / ${of} MB`}`,
  frame: (speakers, themes) => `${grouped(speakers)} 位发言人，${grouped(themes)} 个主题`,
  cancel: '取消',
  tooLarge: (file, megabytes, limit) =>
    `${file} 有 ${megabytes} MB；在这台设备上最多打开 ${limit} MB，再大会耗尽内存。`,
  tooLargeHelp: '请把它分成几份（例如每月一份），或在内存更大的设备上打开。',
  cancelled: (file) => `已取消打开 ${file}。`,
  cancelledHelp: '可以重试，从头读起。',
  died: (file) => `读取 ${file} 时中断了：读取程序没有取到，或内存不够。`,
  diedHelp: '请检查网络、关掉其他标签页后重试；文件很大时，请分成几份。',
}

export default messages

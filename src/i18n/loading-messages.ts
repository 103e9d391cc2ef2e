import { counted, grouped } from './grouped.ts'
import type { Language } from './language.ts'

/** What is said of a large transcript while it is read, or why it was not; loaded with the first. */
export interface LoadingMessages {
  readonly progress: string
  /** How much is read, in MB; null where nobody said how much it will be. */
  readonly read: (megabytes: number, of: number | null) => string
  readonly frame: (speakers: number, themes: number) => string
  readonly cancel: string
  readonly tooLarge: (file: string, megabytes: number, limit: number) => string
  readonly tooLargeHelp: string
  readonly cancelled: (file: string) => string
  readonly cancelledHelp: string
  readonly died: (file: string) => string
  readonly diedHelp: string
}

const zh: LoadingMessages = {
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

const en: LoadingMessages = {
  progress: 'Read so far',
  read: (megabytes, of) => `${megabytes}${of === null ? '' : ` of ${of}`} MB read`,
  frame: (speakers, themes) => `${counted(speakers, 'speaker')}, ${counted(themes, 'theme')}`,
  cancel: 'Cancel',
  tooLarge: (file, megabytes, limit) =>
    `${file} has ${megabytes} MB; on this machine up to ${limit} MB are opened, since more would use up its memory.`,
  tooLargeHelp: 'Divide it (a file per month, say), or open it on a machine with more memory.',
  cancelled: (file) => `Opening ${file} was cancelled.`,
  cancelledHelp: 'You can try again; it is then read from the start.',
  died: (file) =>
    `Reading ${file} broke off: what reads it could not be fetched, or memory ran out.`,
  diedHelp:
    'Check the connection, close other tabs and try again; divide the file if it is very large.',
}

export const LOADING_MESSAGES: Readonly<Record<Language, LoadingMessages>> = { zh, en }

import type { Language } from './language.ts'

/** What is said when the page broke down, besides that it did. */
export interface CrashMessages {
  readonly nothingUnsaved: string
  readonly unsaved: string
  readonly saveFile: (title: string) => string
  readonly typed: string
  readonly onDevice: string
  readonly help: string
  readonly details: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
}

const zh: CrashMessages = {
  nothingUnsaved: '没有尚未保存的会议。已存在这台设备上的会议都还在，筛选和选择写在地址里。',
  unsaved:
    '下列会议的内容还没有存到这台设备上，重新载入后就没有了。请先存成文件，以后可用“打开…”打开：',
  saveFile: (title) => `存成文件：${title}`,
  typed: '出错时正在输入框里写的字可能没有记下。',
  onDevice: '这台设备上已有的会议都还在。',
  help: '请重新载入；若仍出错，请回到首页。',
  details: '供报告错误用的详情',
  copy: '复制',
  copied: '已复制；其中有本页的地址，发出前请过目。',
  notCopied: '浏览器不允许本页复制；请选中上面的文字，自行复制。',
}

const en: CrashMessages = {
  nothingUnsaved:
    'No meeting is waiting to be saved. Those kept on this device are still there, and what you filtered and chose is in the address.',
  unsaved:
    'What these meetings hold has not been kept on this device and goes when the page is reloaded. Save it as a file first; “Open…” opens it again:',
  saveFile: (title) => `Save as a file: ${title}`,
  typed: 'Words that were being typed into a field may not have been taken.',
  onDevice: 'The meetings kept on this device are still there.',
  help: 'Reload the page; if it fails again, go to the first page.',
  details: 'Details for a report of the fault',
  copy: 'Copy',
  copied: 'Copied. The address of this page is in it: look it over before you send it.',
  notCopied: 'The browser does not let the page copy: select the text above and copy it by hand.',
}

export const CRASH_MESSAGES: Readonly<Record<Language, CrashMessages>> = { zh, en }

import type { CrashMessages } from '../en/crash.ts'

const messages: CrashMessages = {
  nothingUnsaved: '没有尚未保存的会议。已存在这台设备上的会议都还在，筛选和选择写在地址里。',
  unsaved:
    '下列会议的内容还没有存到这台设备上，重新载入后就没有了。请先存成文件，以后可用“打开文件…”打开：',
  saveFile: (title) => `存成文件：${title}`,
  typed: '出错时正在输入框里写的字可能没有记下。',
  onDevice: '这台设备上已有的会议都还在。',
  help: '请重新载入；若仍出错，请回到首页。',
  details: '供报告错误用的详情',
  copy: '复制',
  copied: '已复制；其中有本页的地址，发出前请过目。',
  notCopied: '浏览器不允许本页复制；请选中上面的文字，自行复制。',
}

export default messages

import type { ArchivePagesMessages } from '../en/archive-pages.ts'
import { grouped } from '../words/grouped.ts'

const messages: ArchivePagesMessages = {
  allPeople: '全部发言人',
  allThemes: '全部主题',
  voices: (n) => `${grouped(n)} 个未具名的声音`,
  newest: (shown, all) => `此处列出最新的 ${shown} 个观点，共 ${all} 个。`,
  notListed: (n) => `另有 ${n} 项`,
  part: (number, of) => `第 ${number} 页，共 ${of} 页`,
  noTheme: '不属任何主题',
  explore: '在热议中浏览：筛选、搜索、图画',
  exploreThis: '在热议中看全部',
}

export default messages

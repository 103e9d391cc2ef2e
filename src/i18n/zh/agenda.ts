import type { AgendaMessages } from '../en/agenda.ts'
import { grouped } from '../words/grouped.ts'

const messages: AgendaMessages = {
  title: '议程',
  hint: '每项议程之下说了什么、提了什么动议、如何表决，按原文先后排列。',
  none: '这场会议没有议程。',
  nothing: '没有哪一项之下有符合这些条件的内容。',
  narrowed: '只显示筛选后还有观点的议程项。',
  underNone: '未列入议程',
  onlyThis: '只看此项',
  chosen: '议程项',
  showAll: '全部议程',
  motion: '动议',
  secondedBy: '附议：',
  vote: '表决',
  votes: '表决',
  movedBy: '提出：',
  outcome: { passed: '通过', rejected: '未通过', tied: '票数相等', withdrawn: '撤回' },
  stance: { for: '赞成', against: '反对', abstains: '弃权' },
  counts: (ayes, noes, abstained) =>
    [
      `赞成 ${grouped(ayes)}`,
      `反对 ${grouped(noes)}`,
      ...(abstained === undefined ? [] : [`弃权 ${grouped(abstained)}`]),
    ].join('，'),
  between: '，',
  ballots: '谁怎样表决',
  stanceColumn: '表决',
  countColumn: '票数',
  namesColumn: '姓名',
  namedHere: (named, all) => `${grouped(all)} 票中有 ${grouped(named)} 票具名。`,
  moreNames: (n) => `还有 ${grouped(n)} 人`,
  votesOf: (n) => (n === 1 ? '如何表决' : `如何表决（${grouped(n)}）`),
}

export default messages

import { charSet, firstChars, indexWithin, isIn, matchAt } from '../draft/char-set.ts'

/** How a speaker is given the word. */
export interface Cue {
  /** Offsets of the words of the cue, what it announces included (提出三点建议). */
  readonly start: number
  readonly end: number
  /** Where what is said begins. */
  readonly content: number
  /** The mark after the cue: a stop means that what is said stands elsewhere. */
  readonly mark: '：' | '，' | '。' | ''
  /** Whether content is announced: 提出建议, as against 讲话, 发言. */
  readonly announces: boolean
}

const VERB =
  '认为|表示|指出|提出|建议|强调|介绍|坦言|呼吁|谈到|总结|希望|要求|直言|透露|补充|回应|感慨|表态|讲到|提到|分析|主张|倡议|' +
  '说明|说道|说到|说起|谈起|谈道|谈及|谈了|讲道|称赞|坚信|相信|期待|期盼|期望|号召|提醒|警告|警示|解释|阐述|阐释|论述|反映|反问|' +
  '发问|追问|提问|询问|回答|答复|答道|回忆|回顾|感叹|慨叹|感言|赞叹|赞同|同意|肯定|质疑|批评|反驳|反对|担忧|担心|忧虑|直陈|断言|' +
  '预测|预计|判断|评价|点评|概括|归纳|梳理|剖析|解读|申明|声明|重申|宣布|承诺|表态|表达|列举|举例|提议|提请|提倡|倡导|敦促|督促|' +
  '勉励|寄语|嘱托|告诉(?:本报|本网)?(?:记者|笔者|大家|我们|与会者)?|告知|告诫|觉得|看来|主讲|分享|交流|畅谈|论及|指明|明确|援引|引用|自豪|笑言|笑称|戏称|坦承|承认|透露|披露|' +
  '通报|汇报|报告|讲述|叙述|描述|展望|点出|道出|说出|讲出|给出|开出|抛出|献策|建言|进言|谏言|发声|插话|接话|接着|领学|宣讲|授课|讲授|研讨|讨论|发问|插话|坦露|吐露|概述|详述|简述|讲解|答疑|点赞|推介|致谢|祝贺|期许|祝愿'
const WEAK =
  '发言|讲话|致辞|致词|发表|做|作|进行|主持|主旨演讲|演讲|做了|作了|带来|谈|讲|提|发出|抛出|接过话筒|接过话茬|接过话头|开口'
const SINGLE = '说|称|问|答|道|谈|讲|曰|想|喊|叹|忆'

/** What verbs of speech begin with: most characters need no look at the patterns. */
const VERBS = charSet(firstChars(VERB, WEAK, SINGLE))
const STRONG = new RegExp(`(?:${VERB})`, 'y')
const SOFT = new RegExp(`(?:${WEAK})`, 'y')
const SHORT = new RegExp(`(?:${SINGLE})(?=[，：了道。“]|[\\u4e00-\\u9fffA-Za-z0-9《])`, 'y')

/** What may follow a verb and belongs to the cue: 了, 道, a count, and what is counted. */
const OBJECT =
  /(?:[了道着过到说出]{0,2})(?:自己的|他的|她的|我的|如下|以下|几|许多|很多|不少|一些|诸多|宝贵的?|很好的|具体的?|相关|有关|不同|[一二三四五六七八九十两\d]{1,3}|多)?(?:[点条个项方面大类]{0,2})(?:[补充对策针性可行工作学习意政见建设明确新殷切]{0,6}的?(?:建议|要求|意见|对策|看法|观点|体会|希望|想法|措施|举措|问题|思考|期望|期待|认识|感受|主张|倡议|疑问|思路|办法|见解|感悟|议题|不足|困难|需求|说法|发言|讲话|情况|思想|方面|方向|任务|难题|短板|关系|重点))?(?:和(?:建议|要求|意见|看法|观点|希望|思考|对策))?/y

/** Not a cue although the verb stands there: the noun it also is, or a clause that modifies one. */
const NOUN_AFTER =
  /(?:的(?!是|确|话|，|：)|者|被|是否|(?<=[绍荐扬])信|(?<=[议诺告明])书|(?<=[言讲论流绍辞词议])(?:稿|案|函|权|人(?!们|才|民|口|员|工|类))|(?<=[告流享讨论析言])会(?!议?[，：])|(?<=[言话绍流讨论辞词享享])(?:中(?!国|央|心|小|西|部|东|医|长|期|介|低|高|等|华)|后(?!续|期|备|勤|方)|时(?!代|间|刻|期|候|空)|期间|结束|完毕|会上|环节|内容)|(?<=希望)(?:工程|小学|中学))/y

const ADVERBS =
  '也|则|还|就|又|再|都|便|更|才|却|曾|即|均|同样|首先|其次|最后|先后|分别|特别|着重|重点|一致|进一步|接着|随即|随后|同时|再次|再三|多次|一再|反复|直接|明确|简要|详细|系统|深入|认真|充分|高度|深情|动情|激动|兴奋|坦诚|坦率|笑着|微笑着|一语道破|继续|率先|第一个|登台|上台|起身|抢先|首个|最先|带头|现场|郑重|严肃|热情|诚恳|由衷|深有感触|不无感慨|毫不讳言|不讳言|一针见血|开门见山|开宗明义|认真听完后|随之|当场|于是|并且|并|总结时|发言时|致辞时|讲话时|受访时|主动|积极|共同|热切|殷切|非常|十分|很|深|常|这样|如是|如此|向记者|对记者|向大家|和大家|与大家|跟大家|向与会者|向与会人员|对此|为此|就此|因此|最终|来自|有的放矢|集中|围绕主题|逐一|一一|分享时|代表|坚决|完全|强烈|热烈'

const ADVERB = new RegExp(`(?:${ADVERBS}|\\p{Script=Han}{1,4}地)`, 'uy')

const VERY_LONG = 90

/**
 * The cue at `at`, adverbs before it skipped: a verb of speech, its compounds (总结强调), and what
 * it announces (提出三点建议). Null if there is none. Reads folded text, at most about 100 units.
 */
export function cueAt(text: string, at: number, limit: number): Cue | null {
  const cue = simpleCueAt(text, at, limit)
  // 表示赞同，并补充说，…: what is said begins after the second verb.
  if (cue?.mark !== '，' || text[cue.content] !== '并') return cue
  const next = simpleCueAt(text, cue.content, limit)
  return next && next.mark !== '' ? { ...next, start: cue.start } : cue
}

function simpleCueAt(text: string, at: number, limit: number): Cue | null {
  let here = skipAdverbs(text, at)
  const start = here
  let verbs = 0
  let weak = 0
  let last = here
  while (verbs + weak < 4 && here < limit && isIn(VERBS, text, here)) {
    const strong = matchAt(STRONG, text, here)
    const soft = strong ? 0 : matchAt(SOFT, text, here)
    const short = strong || soft ? 0 : matchAt(SHORT, text, here)
    const length = strong || soft || short
    if (length === 0) break
    if (strong || short) verbs++
    else weak++
    last = here
    here += length
    if (text[here] === '并' || text[here] === '了') {
      const next = here + 1
      if (matchAt(STRONG, text, next) || matchAt(SOFT, text, next)) here = next
    }
  }
  if (verbs + weak === 0 || here > limit) return null
  if (matchAt(NOUN_AFTER, text, here) > 0) return null
  const object = matchAt(OBJECT, text, here)
  const objectText = text.slice(here, here + object)
  const announces =
    /[一-龥]{0,4}(?:建议|要求|意见|对策|看法|观点|体会|希望|想法|措施|举措|问题|思考|认识|主张|倡议|方面|方向|任务|难题|短板)$/.test(
      objectText,
    ) ||
    (/谈起|说起|提出|分享/.test(text.slice(start, here)) && objectText.length > 1)
  // A verb that needs an object (做, 发表, 提) is no cue without one.
  const verb = text.slice(last, here)
  if (
    verbs === 0 &&
    /^(?:做|作|进行|发表|提|讲|谈|带来|发出|抛出|主持)$/.test(verb) &&
    !announces
  ) {
    if (!/发言|讲话/.test(objectText)) return null
  }
  const wordsEnd =
    announces || /^[了道着过到说出]/.test(objectText)
      ? here + (announces ? object : shortTail(objectText))
      : here
  return finish(text, start, wordsEnd, limit, announces)
}

function shortTail(object: string): number {
  return /^[了道着过到说出]{1,2}/.exec(object)?.[0].length ?? 0
}

function finish(text: string, start: number, end: number, limit: number, announces: boolean): Cue {
  let content = end
  while (text[content] === ' ') content++
  const found = text[content] ?? ''
  let mark: Cue['mark'] = ''
  if (found === '：' || found === '，') mark = found
  else if (content >= limit || '。！？；\n…'.includes(found)) mark = '。'
  if (mark === '：' || mark === '，' || (mark === '。' && content < limit)) content++
  while (text[content] === ' ') content++
  return { start, end, content: Math.min(content, limit), mark, announces }
}

/** Where the adverbs that start at `at` end. */
export function skipAdverbs(text: string, at: number): number {
  let here = at
  for (let i = 0; i < 4; i++) {
    const length = mayBeAdverb(text, here) ? matchAt(ADVERB, text, here) : 0
    if (length === 0) break
    here += length
  }
  return here
}

/** Words that open a phrase between a name and its cue: 在…上, 围绕…, 结合…. */
const PHRASES =
  '在|围绕|结合|针对|就|从|以|对|关于|通过|作为|代表|根据|站在|立足|聚焦|紧扣|拿|用|向|面对|谈及|谈到|和|与|同|受|接受|看到|听完|走访|告诉|首先|认真|充分|高度|深入|详细|系统|简要|最后|表示|说起|一边|还|也|自|由|据|按照|回忆起|提起|说到|讲到|谈起|借|将|把|为|给|于|如|像|曾|已|所在|进行|开展|做|作|发表|接过|领学|再次|先后|分别|逐|重点|着重|连续|多年|长期|近年'

const PHRASE_STARTS = charSet(firstChars(PHRASES))
const PHRASE = new RegExp(`(?:${PHRASES})`, 'y')

/** Whether a phrase that may stand between a name and its cue starts at `at`. */
export const phraseAt = (text: string, at: number): boolean =>
  isIn(PHRASE_STARTS, text, at) && matchAt(PHRASE, text, at) > 0

const STOPS = charSet('。\n；')
const COMMA = charSet('，')
const PHRASE_ENDS = charSet('中上时里后下间来度合题案点例言情况论践际析样')

/**
 * The cue of a subject that ends at `at`: at once, or after a phrase, in the same sentence before
 * `limit`. A later cue counts only at the start of a clause or after 中, 上, 时, 里, 后.
 */
export function cueAfter(text: string, at: number, limit: number): Cue | null {
  const direct = cueAt(text, at, limit)
  if (direct) return direct
  const far = Math.min(limit, at + VERY_LONG)
  const open = phraseAt(text, at)
  for (let i = at + 1; i < far; i++) {
    if (isIn(STOPS, text, i - 1)) break
    const boundary = isIn(COMMA, text, i - 1) || (open && isIn(PHRASE_ENDS, text, i - 1))
    const unclear = open && !boundary && isIn(VERBS, text, i) && matchAt(STRONG, text, i) > 0
    if (!boundary && !unclear) continue
    const cue = cueAt(text, i, limit)
    if (cue && (cue.mark !== '' || cue.announces || boundary)) return cue
  }
  return null
}

/** Characters that a cue, or what may stand before one, can start with. */
const OPENERS = charSet(firstChars(VERB, WEAK, SINGLE, ADVERBS, PHRASES))

/** Whether a cue, or a phrase before one, may start at `at`: cheap, and never wrong when it says no. */
export function mayBeCue(text: string, at: number): boolean {
  if (at >= text.length) return false
  if (isIn(OPENERS, text, at)) return true
  return adverbAhead(text, at)
}

const ADVERB_STARTS = charSet(firstChars(ADVERBS))

const mayBeAdverb = (text: string, at: number) =>
  isIn(ADVERB_STARTS, text, at) || adverbAhead(text, at)

/** 高兴地: an adverb of up to four characters and 地. */
const adverbAhead = (text: string, at: number) => indexWithin(text, '地', at + 1, at + 5) > 0

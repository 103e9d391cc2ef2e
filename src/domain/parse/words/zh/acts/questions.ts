import type { WordTable } from '../../../draft/word-table.ts'

/*
 * Words of speech in Chinese that ask. The longest
 * at a place counts. To add one, write a line with the word and, as `yes`, a sentence of your own in which
 * it decides. `npx vitest run src/domain/parse` tries every line.
 */

/** What asks, with or without a question mark. */
export const ASKING: WordTable = [
  { word: '请问', yes: '请问修桥花了多少。' },
  { word: '想问', yes: '我想问修桥花了多少。' },
  { word: '想请教', yes: '想请教修桥花了多少。' },
  { word: '请教', yes: '请教修桥花了多少。' },
  { word: '问一下', yes: '问一下修桥花了多少。' },
  { word: '问问', yes: '我问问修桥花了多少。' },
  { word: '问您', yes: '问您修桥花了多少。' },
  { word: '想听听', yes: '想听听田老师怎么看。' },
  { word: '您认为', yes: '您认为修桥要花多少。' },
  { word: '您觉得', yes: '您觉得修桥要花多少。' },
  { word: '请您', yes: '请您讲讲怎么修桥。' },
  { word: '嘉宾认为', yes: '各位嘉宾认为怎样修桥好。' },
  { word: '老师认为', yes: '各位老师认为怎样修桥好。' },
  { word: '我要问', yes: '我要问修桥花了多少。' },
  { word: '谈谈您', yes: '谈谈您怎么看。' },
  { word: '您对', yes: '您对修桥怎么看。' },
  { word: '想知道', yes: '我想知道修桥花了多少。' },
]

/** What asks and has in it what is not known. */
export const QUESTIONS: WordTable = [
  { word: '您怎么看', yes: '您怎么看修桥。' },
  { word: '你怎么看', yes: '你怎么看修桥。' },
  { word: '怎么看待', yes: '各位怎么看待修桥。' },
  { word: '您是怎么', yes: '您是怎么修桥的。' },
  { word: '你觉得呢', yes: '你觉得呢。' },
  { word: '您看呢', yes: '您看呢。' },
  { word: '您能不能', yes: '您能不能讲讲怎么修桥。' },
  { word: '您能否', yes: '您能否讲讲怎么修桥。' },
  { word: '能否', yes: '田老师能否讲讲怎么修桥。' },
]

/** What stands for what is not known. */
export const INTERROGATIVES: WordTable = [
  { word: '什么', yes: '您看到了什么？' },
  { word: '怎么', yes: '您怎么过河？' },
  { word: '怎样', yes: '您怎样过河？' },
  { word: '如何', yes: '您如何过河？' },
  { word: '哪', yes: '您在哪过河？' },
  { word: '谁', yes: '您看到了谁？' },
  { word: '多少', yes: '您有多少船？' },
  { word: '几个', yes: '您有几个船夫？' },
  { word: '多久', yes: '您住了多久？' },
  { word: '多大', yes: '您的船多大？' },
  { word: '吗', yes: '您会游泳吗？' },
  { word: '呢', yes: '您的船呢？' },
  { word: '是否', yes: '您是否会游泳？' },
  { word: '有没有', yes: '您有没有船？' },
  { word: '能不能', yes: '鸭子能不能过河？' },
  { word: '可不可以', yes: '鸭子可不可以过河？' },
  { word: '会不会', yes: '您会不会游泳？' },
  { word: '要不要', yes: '鸭子要不要过河？' },
  { word: '愿不愿', yes: '鸭子愿不愿过河？' },
  { word: '还是', yes: '您坐船还是过桥？' },
  { word: '啥', yes: '您看到了啥？' },
  { word: '何', yes: '您有何高见？' },
]

/** Who is spoken to: a question that has one of these wants an answer. */
export const ADDRESSES: WordTable = [
  { word: '您', yes: '您在哪过河？' },
  { word: '你们', yes: '你们在哪过河？' },
  { word: '各位', yes: '各位在哪过河？' },
  { word: '嘉宾', yes: '嘉宾在哪过河？' },
  { word: '两位', yes: '两位在哪过河？' },
  { word: '几位', yes: '几位在哪过河？' },
  { word: '四位', yes: '四位在哪过河？' },
]

/** Ends of sentences that only want a nod. */
export const TAGS: readonly string[] = [
  '对吧',
  '是吧',
  '对不对',
  '对不',
  '好吧',
  '是不是',
  '是不是啊',
  '对吗',
  '是吗',
  '行吧',
  '吧',
  '知道吧',
  '明白吧',
]

/** What was asked elsewhere asks nobody here: 我就说，您…？ */
export const REPORTED: readonly string[] =
  '我说，,我说你,我说您,我就说，,我就说你,我就说您,我就说我,他说，,他说你,他说您,他说我,她说，,她说你,她说您,她说我,他问,她问,问我,问自己'.split(
    ',',
  )

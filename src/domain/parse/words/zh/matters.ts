import type { WordTable } from '../../draft/word-table.ts'

/*
 * What is put forward (三点建议), and what the words of a cue are when they give nobody the word. To add
 * one, write a line with the word and, as `yes`, an example of your own.
 * `npx vitest run src/domain/parse` tries every line.
 */

/** What somebody announces: what follows is what they put forward. */
export const ANNOUNCED_MATTERS: WordTable = [
  { word: '建议', yes: '提出三点建议，' },
  { word: '要求', yes: '提出三点要求，' },
  { word: '意见', yes: '提出三点意见，' },
  { word: '对策', yes: '提出三点对策，' },
  { word: '看法', yes: '提出三点看法，' },
  { word: '观点', yes: '提出三点观点，' },
  { word: '体会', yes: '提出三点体会，' },
  { word: '希望', yes: '提出三点希望，' },
  { word: '想法', yes: '提出三点想法，' },
  { word: '措施', yes: '提出三点措施，' },
  { word: '举措', yes: '提出三点举措，' },
  { word: '问题', yes: '提出三点问题，' },
  { word: '思考', yes: '提出三点思考，' },
  { word: '认识', yes: '提出三点认识，' },
  { word: '主张', yes: '提出三点主张，' },
  { word: '倡议', yes: '提出三点倡议，' },
  { word: '方面', yes: '谈起三方面，' },
  { word: '方向', yes: '提出新方向，' },
  { word: '任务', yes: '提出三点任务，' },
  { word: '难题', yes: '提出三点难题，' },
  { word: '短板', yes: '提出三点短板，' },
  { word: '答案', yes: '给出答案，' },
  { word: '担忧', yes: '提出三点担忧，' },
  { word: '理由', yes: '提出三点理由，' },
  { word: '设想', yes: '提出三点设想，' },
  { word: '诉求', yes: '提出三点诉求，' },
  { word: '疑问', yes: '提出三点疑问，' },
]

/** What somebody may speak of without saying it: 介绍了有关情况. */
export const TOLD_MATTERS: WordTable = [
  { word: '期望', yes: '说了一些期望，' },
  { word: '期待', yes: '说了一些期待，' },
  { word: '感受', yes: '说了一些感受，' },
  { word: '思路', yes: '说了一些思路，' },
  { word: '办法', yes: '说了一些办法，' },
  { word: '见解', yes: '说了一些见解，' },
  { word: '感悟', yes: '说了一些感悟，' },
  { word: '议题', yes: '说了一些议题，' },
  { word: '不足', yes: '说了一些不足，' },
  { word: '困难', yes: '说了一些困难，' },
  { word: '需求', yes: '说了一些需求，' },
  { word: '说法', yes: '说了一些说法，' },
  { word: '发言', yes: '说了一些发言，' },
  { word: '讲话', yes: '说了一些讲话，' },
  { word: '情况', yes: '说了一些情况，' },
  { word: '思想', yes: '说了一些思想，' },
  { word: '关系', yes: '说了一些关系，' },
  { word: '重点', yes: '说了一些重点，' },
]

/** What may be the second of two: 意见和建议. */
export const SECOND_MATTERS: WordTable = [
  { word: '建议', yes: '提出意见和建议，' },
  { word: '要求', yes: '提出意见和要求，' },
  { word: '意见', yes: '提出意见和意见，' },
  { word: '看法', yes: '提出意见和看法，' },
  { word: '观点', yes: '提出意见和观点，' },
  { word: '希望', yes: '提出意见和希望，' },
  { word: '思考', yes: '提出意见和思考，' },
  { word: '对策', yes: '提出意见和对策，' },
]

/** What a list may have a number of: 三点建议. */
export const COUNTED_MATTERS: WordTable = [
  { word: '建议', yes: '讲了三个建议：' },
  { word: '要求', yes: '讲了三个要求：' },
  { word: '意见', yes: '讲了三个意见：' },
  { word: '体会', yes: '讲了三个体会：' },
  { word: '看法', yes: '讲了三个看法：' },
  { word: '希望', yes: '讲了三个希望：' },
  { word: '问题', yes: '讲了三个问题：' },
  { word: '难题', yes: '讲了三个难题：' },
  { word: '对策', yes: '讲了三个对策：' },
  { word: '措施', yes: '讲了三个措施：' },
  { word: '举措', yes: '讲了三个举措：' },
  { word: '观点', yes: '讲了三个观点：' },
  { word: '思考', yes: '讲了三个思考：' },
  { word: '期望', yes: '讲了三个期望：' },
  { word: '倡议', yes: '讲了三个倡议：' },
  { word: '任务', yes: '讲了三个任务：' },
  { word: '方面', yes: '讲了三个方面：' },
  { word: '认识', yes: '讲了三个认识：' },
  { word: '感受', yes: '讲了三个感受：' },
  { word: '工程', yes: '讲了三个工程：' },
  { word: '产业', yes: '讲了三个产业：' },
  { word: '困难', yes: '讲了三个困难：' },
  { word: '挑战', yes: '讲了三个挑战：' },
  { word: '方向', yes: '讲了三个方向：' },
]

/** What may stand between the verb and what is put forward: 提出具体建议. */
export const MATTERS_WHOSE: WordTable = [
  { word: '自己的', yes: '提出自己的建议，' },
  { word: '他的', yes: '提出他的建议，' },
  { word: '她的', yes: '提出她的建议，' },
  { word: '我的', yes: '提出我的建议，' },
  { word: '如下', yes: '提出如下建议，' },
  { word: '以下', yes: '提出以下建议，' },
  { word: '几', yes: '提出几点建议，' },
  { word: '许多', yes: '提出许多建议，' },
  { word: '很多', yes: '提出很多建议，' },
  { word: '不少', yes: '提出不少建议，' },
  { word: '一些', yes: '提出一些建议，' },
  { word: '诸多', yes: '提出诸多建议，' },
  { word: '宝贵的', yes: '提出宝贵的建议，' },
  { word: '宝贵', yes: '提出宝贵意见，' },
  { word: '很好的', yes: '提出很好的建议，' },
  { word: '具体的', yes: '提出具体的建议，' },
  { word: '具体', yes: '提出具体建议，' },
  { word: '相关', yes: '提出相关建议，' },
  { word: '有关', yes: '提出有关建议，' },
  { word: '不同', yes: '提出不同意见，' },
  { word: '多', yes: '提出多条建议，' },
]

/** How verbs end that papers and people, and that hours and places, are named after. */
const PAPERS = [...'言讲论流绍辞词议']
const SPEECHES = [...'言话绍流讨论辞词享']

/** After a verb of speech these show that it is a noun, or modifies one, and gives nobody the word. */
export const NOUN_SIGNS: WordTable = [
  {
    word: '的',
    not: { after: ['是', '确', '话', '，', '：'] },
    yes: '建议的办法',
    no: ['强调的是、说的话、说的，说的：', '说的确'],
  },
  { word: '者', yes: '发言者' },
  { word: '被', yes: '建议被采纳' },
  { word: '是否', yes: '要求是否合理' },
  { word: '信', only: [...'绍荐扬'], yes: '介绍信' },
  { word: '书', only: [...'议诺告明'], yes: '建议书' },
  { word: '稿', only: PAPERS, yes: '发言稿' },
  { word: '案', only: PAPERS, yes: '建议案' },
  { word: '函', only: PAPERS, yes: '建议函' },
  { word: '权', only: PAPERS, yes: '发言权' },
  {
    word: '人',
    only: PAPERS,
    not: { after: ['们', '才', '民', '口', '员', '工', '类'] },
    yes: '介绍人',
    no: ['建议人们、建议人才、建议人民、建议人口', '建议人员、建议人工、建议人类'],
  },
  {
    word: '会',
    only: [...'告流享讨论析言'],
    not: { after: ['，', '：', '议，', '议：'] },
    yes: '讨论会',
    no: ['讨论会，讨论会：', '讨论会议，讨论会议：'],
  },
  {
    word: '中',
    only: SPEECHES,
    not: {
      after: [
        '国',
        '央',
        '心',
        '小',
        '西',
        '部',
        '东',
        '医',
        '长',
        '期',
        '介',
        '低',
        '高',
        '等',
        '华',
      ],
    },
    yes: '发言中',
    no: [
      '介绍中国、介绍中央、介绍中心、介绍中小、介绍中西',
      '介绍中部、介绍中东、介绍中医、介绍中长',
      '介绍中期、介绍中介、介绍中低、介绍中高、介绍中等、介绍中华',
    ],
  },
  {
    word: '后',
    only: SPEECHES,
    not: { after: ['续', '期', '备', '勤', '方'] },
    yes: '发言后',
    no: ['介绍后续、介绍后期、介绍后备、介绍后勤、介绍后方'],
  },
  {
    word: '时',
    only: SPEECHES,
    not: { after: ['代', '间', '刻', '期', '候', '空'] },
    yes: '发言时',
    no: ['介绍时代、介绍时间、介绍时刻', '介绍时期、介绍时候、介绍时空'],
  },
  { word: '期间', only: SPEECHES, yes: '讨论期间' },
  { word: '结束', only: SPEECHES, yes: '讨论结束' },
  { word: '完毕', only: SPEECHES, yes: '发言完毕' },
  { word: '会上', only: SPEECHES, yes: '致辞会上' },
  { word: '环节', only: SPEECHES, yes: '讨论环节' },
  { word: '内容', only: SPEECHES, yes: '讨论内容' },
  { word: '工程', only: ['希望'], yes: '希望工程' },
  { word: '小学', only: ['希望'], yes: '希望小学' },
  { word: '中学', only: ['希望'], yes: '希望中学' },
]

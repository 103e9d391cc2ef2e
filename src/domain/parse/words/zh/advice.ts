import type { WordTable } from '../../draft/word-table.ts'

/*
 * Words by which a point is advice. To add one, write a line with the word and, as `yes`, a clause of
 * your own that it makes advice. If the word means something else before or after certain words, name
 * them under `not` and show cases in `no`. `npx vitest run src/domain/parse` tries every line.
 */

/** Words before a list that say that its items are advice: 对策建议，一是…. The last one counts. */
export const ADVICE_HEADS: WordTable = [
  { word: '要做好', yes: '只要做好三件事：' },
  {
    word: '要',
    not: { before: '重主必需首只不简摘纲概次', after: [...'求素点闻件义'] },
    yes: '修桥要做三件事：',
    no: [
      '重要的、主要的、必要的',
      '首要的、只要、不要',
      '简要、摘要、纲要、概要、次要',
      '两个要素、要点、要闻、要件、要义',
    ],
  },
  { word: '建议', yes: '三点建议：' },
  { word: '对策', yes: '两条对策：' },
  { word: '要求', yes: '三条要求：' },
  { word: '下步', yes: '下步的打算：' },
  { word: '下一步', yes: '下一步的打算：' },
  { word: '措施', yes: '三项措施：' },
  { word: '举措', yes: '两项举措：' },
  { word: '希望', yes: '两点希望：' },
  { word: '意见', yes: '三点意见：' },
  { word: '任务', yes: '三项任务：' },
  { word: '工作中', yes: '在今后的工作中：' },
  { word: '需要', yes: '还需要三样东西：' },
  { word: '应', yes: '看桥的人应：' },
  { word: '必须', yes: '过河的人必须：' },
  { word: '着力', yes: '在两处着力：' },
  { word: '路径', yes: '两条路径：' },
  { word: '倡议', yes: '三点倡议：' },
  { word: '期望', yes: '两点期望：' },
  { word: '做到', yes: '看灯的人做到：' },
  { word: '办法', yes: '三个办法：' },
  { word: '主张', yes: '两个主张：' },
  { word: '改进', yes: '三处改进：' },
  { word: '将从', yes: '村里将从两处入手：' },
  { word: '将采取', yes: '村里将采取两步：' },
  { word: '将重点', yes: '村里将重点看两处：' },
  { word: '将围绕', yes: '村里将围绕两处：' },
]

/** Words that give somebody the word and make what follows advice: 张文山建议，…. They end the words. */
export const ASKING: WordTable = [
  { word: '建议', yes: '张文山建议，' },
  { word: '呼吁', yes: '张文山呼吁：' },
  { word: '希望', yes: '张文山希望' },
  { word: '倡议', yes: '张文山倡议，' },
  { word: '主张', yes: '张文山主张，' },
  { word: '要求', yes: '张文山要求，' },
  { word: '提议', yes: '张文山提议，' },
]

/** A clause with one of these advises. */
export const ADVICE: WordTable = [
  {
    word: '要',
    not: {
      before: '重主必需首只不简摘纲概次紧提机索',
      after: [...'求素点闻件义么一二三四五六七八九十两几0123456789半塞害紧职领价是花等跑'],
      unless: ['是在'],
    },
    yes: '两岸要装灯',
    no: [
      '重要、主要、必要、需要',
      '首要、只要、不要、简要',
      '摘要、纲要、概要、次要',
      '紧要、提要、机要、索要',
      '要求、要素、要点、要闻、要件、要义',
      '要么走路',
      '要一天、要两年、要半天、要5元',
      '要是下雨',
      '要塞、要害、要紧、要职、要领、要价',
      '过河要花两元、要等船、要跑两趟',
    ],
  },
  {
    word: '应',
    not: {
      before: '供适反响相呼效感回顺',
      after: ['用', '急', '对', '有尽', '届', '变', '答', '邀', '运', '聘', '该是', '是', '收'],
    },
    yes: '灯应装在桥头',
    no: [
      '应用、应急、应对、应届、应变',
      '应答、应邀、应运、应聘、应收',
      '应有尽有',
      '应该是、应是',
      '供应、适应、反应、响应、相应、呼应、效应、感应、回应、顺应',
    ],
  },
  { word: '必须', yes: '过桥必须走人行道' },
  { word: '须', yes: '船员须穿救生衣' },
  { word: '需要', yes: '桥头需要一盏灯' },
  { word: '建议', yes: '建议桥头装灯' },
  { word: '希望', yes: '希望桥头装灯' },
  { word: '呼吁', yes: '呼吁两岸装灯' },
  { word: '鼓励', yes: '鼓励船工学游泳' },
  {
    word: '可以',
    not: { after: ['说', '看'] },
    yes: '桥头可以装灯',
    no: ['可以说是老桥', '可以看到灯'],
  },
  { word: '不能', not: { after: ['满'] }, yes: '桥栏不能拆', no: ['不能满足村民'] },
  { word: '倡议', yes: '倡议大家爱护堤岸' },
  { word: '务必', yes: '上船务必排队' },
  { word: '有必要', yes: '桥头有必要装灯' },
  { word: '亟需', yes: '堤岸亟需加固' },
  { word: '亟待', yes: '堤岸亟待加固' },
  { word: '当务之急', yes: '清淤是当务之急' },
]

/** Words of what comes next, and of what a plan does: 下一步将修桥. */
const PLANNED = ['将', '要', '会', '继续', '应', '着力']

/** What somebody who can do it says will be done: 将优先保障. */
const DONE = [
  '建成',
  '研究',
  '牵头',
  '优先',
  '保障',
  '会同',
  '出台',
  '推出',
  '组织',
  '开展',
  '建设',
  '增加',
  '新增',
  '实现',
  '试行',
  '落实',
  '推动',
  '推进',
  '加强',
  '加大',
  '加快',
  '完善',
  '建立',
  '制定',
  '启动',
  '开通',
  '逐',
  '全力',
  '认真',
  '严格',
  '尽快',
]

/** A clause with one of these tells a plan, which counts as advice. */
export const PLANS: WordTable = [
  { word: '下一步', to: PLANNED, within: 20, yes: '下一步村里会清淤' },
  { word: '接下来', to: PLANNED, within: 20, yes: '接下来我们继续清淤' },
  { word: '今后', to: PLANNED, within: 20, yes: '今后船队会清淤' },
  { word: '未来', to: PLANNED, within: 20, yes: '未来三年村里会清淤' },
  { word: '下一阶段', to: PLANNED, within: 20, yes: '下一阶段着力清淤' },
  { word: '下步', to: PLANNED, within: 20, yes: '下步村里会清淤' },
  { word: '将', to: DONE, within: 6, yes: '村里将优先清淤' },
  { word: '“我们将', yes: '村里的话是“我们将清淤”' },
  { word: '将继续', yes: '船队将继续清淤' },
  { word: '将持续', yes: '船队将持续清淤' },
  { word: '将进一步', yes: '船队将进一步清淤' },
  { word: '将大力', yes: '船队将大力清淤' },
  { word: '将积极', yes: '船队将积极清淤' },
  { word: '将着力', yes: '船队将着力清淤' },
  { word: '将聚焦', yes: '船队将聚焦下游' },
  { word: '将努力', yes: '船队将努力清淤' },
  { word: '将以', yes: '船队将以清淤为先' },
  { word: '将按照', yes: '船队将按照图纸清淤' },
  { word: '将坚持', yes: '船队将坚持清淤' },
  { word: '努力为', yes: '努力为船工修个码头' },
  { word: '努力把', yes: '努力把灯装好' },
  { word: '努力让', yes: '努力让两岸亮起来' },
  { word: '努力使', yes: '努力使两岸亮起来' },
]

const IS = ['就是要', '就是', '是要', '是', '在于']

/** A clause with one of these names a way, which counts as advice: 关键在于清淤. */
export const WAYS: WordTable = [
  { word: '方式', to: IS, yes: '最快的方式是坐船' },
  { word: '办法', to: IS, yes: '唯一的办法是清淤' },
  { word: '途径', to: IS, yes: '过河的途径是坐船' },
  { word: '方法', to: IS, yes: '防洪的方法在于清淤' },
  { word: '关键', to: IS, yes: '防洪的关键在于清淤' },
  { word: '出路', to: IS, yes: '渡口的出路是修桥' },
  { word: '重点', to: IS, yes: '清淤的重点是下游' },
  { word: '当务之急', to: IS, yes: '眼下的当务之急在于清淤' },
  { word: '首要任务', to: IS, yes: '船队的首要任务是清淤' },
  { word: '最好', not: { after: ['的'] }, yes: '桥头最好装灯', no: ['最好的船在下游'] },
  { word: '不妨', yes: '桥头不妨装灯' },
]

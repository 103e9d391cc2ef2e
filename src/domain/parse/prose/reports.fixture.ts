/** A report in Chinese, of our own: who speaks, with role and how each point begins. */
export interface ChineseReport {
  readonly genre: string
  readonly text: string
  readonly said: readonly (readonly [name: string, role: string, ...points: string[]])[]
}

/** Reports of many kinds, each as somebody who reads with care would mark it. */
export const CHINESE_REPORTS: readonly ChineseReport[] = [
  {
    genre: 'news of a county, callings before the names, words that are names too',
    text: `抗旱保收现场会上的声音
8月9日，全县抗旱保收现场会在高原乡召开。
县气象局局长高原介绍，入夏以来降水比常年偏少六成。
县水利局副局长高强表示，水库将优先保障人饮和秧苗用水。
种粮大户唐果说，抽一亩水要花八十块。唐果并补充说，希望把水渠修到坡上去。
跑了十五年运输的货车司机常乐说，“运水车一天要排三次队。”
高原地区蒸发量大，强化墒情监测十分必要。`,
    said: [
      ['高原', '县气象局局长', '入夏以来降水'],
      ['高强', '县水利局副局长', '水库将优先保障'],
      ['唐果', '种粮大户', '抽一亩水', '希望把水渠'],
      ['常乐', '货车司机', '“运水车'],
    ],
  },
  {
    genre: 'a forum with guests from abroad, an answer that is no agreement',
    text: `机器人与就业国际对话
德国汉诺威大学教授沃尔夫冈·克莱因率先发言，他认为机器人替代的是任务而不是岗位。
喀什地区机械协会会长阿依古丽·买买提介绍说，协会现有会员二百一十家。
日本工科大学教授木村健一指出，日本用了三十年才建立标准。
欧阳慧不同意克莱因教授的判断。她认为，岗位也在消失。
克莱因教授最后补充说，应当对青年人进行再培训。
胡适曾说，大胆假设，小心求证。`,
    said: [
      ['沃尔夫冈·克莱因', '德国汉诺威大学教授', '机器人替代', '应当对青年人'],
      ['阿依古丽·买买提', '喀什地区机械协会会长', '协会现有会员'],
      ['木村健一', '日本工科大学教授', '日本用了三十年'],
      ['欧阳慧', '', '岗位也在消失'],
    ],
  },
  {
    genre: 'a breakfast with firms, verbs of everyday speech',
    text: `副市长与企业家早餐会
9月5日清晨，副市长段启明邀请八位企业家共进早餐。
青禾生物创始人莫晓棠吐槽，同一份材料交了四遍。
“网补好了，人却闲不住。”船东包海军说，出一趟海赔一趟钱。包海军点点头，又有些担心：“我们这代人只会打鱼。”
三车间主任尤勇代表车间提出，高温补贴十年未变。
区教育局局长申雪回答，缺口约两千三百个。
段启明边听边记。他说，企业家的吐槽就是改革的清单。`,
    said: [
      ['段启明', '副市长', '企业家的吐槽'],
      ['莫晓棠', '青禾生物创始人', '同一份材料'],
      ['包海军', '船东', '“网补好了', '出一趟海', '“我们这代人'],
      ['尤勇', '三车间主任', '高温补贴'],
      ['申雪', '区教育局局长', '缺口约'],
    ],
  },
  {
    genre: 'voices of many, nobody by name',
    text: `社区“吐槽大会”
与会企业代表纷纷表示，要抢抓机遇。农户代表高兴地说，日子越过越好。学生代表严肃提出，食堂要改。
货车司机常说，路难走。老党员经常说，要听党的话。副区长向大家表示感谢。
任何人都要明确表示态度。单位提出三点要求。一位退休教师建议保留老槐树。
代表团长途跋涉来到会场。施工方介绍，桥已修好。`,
    said: [],
  },
]

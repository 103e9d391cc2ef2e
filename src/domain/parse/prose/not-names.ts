/** Characters that no given name has: they belong to the words after a name. */
const NEVER = new Set(
  '的了是在也则还就又们着这那哪什么怎谁你他她它您些呢吗吧啊把被给跟但或且因该每都很更最没不很虽' +
    '副并及与和对为从向将于以由让使据至及说称讲问答曰提表示认指强议述论谈答复续曾已正所此其之乎者' +
    '一二三四五七八九十两几个位名第（）《》〈〉“”‘’、，。：；！？·■ \n',
)

/** Given names do have these, whatever the set above says. */
const AFTER_ALL = new Set('正强论从为以于之其提表复一二三四五七八九十和向')

/** Words that begin with a surname's character and stand where a speaker would. */
const WORDS = new Set(
  (
    '方案 方面 方针 方向 方法 方式 文件 文章 文化 文明 文旅 任务 任何 高度 高层 高校 高水平 高质量 高标准 高效 高铁 高端 金融 金属 ' +
    '时代 时间 时任 时下 时评 全国 全会 全体 全面 全市 全省 全区 全县 全校 全年 全力 全民 全球 全新 古人 古语 明确 明年 明显 ' +
    '成员 成果 成立 成功 成为 成绩 成都 成本 严格 严厉 严肃 严重 安全 安徽 安排 安置 安保 江苏 江西 江南 江北 温州 温暖 常委 常务 ' +
    '常州 常年 常态 常常 常德 徐州 苏州 广州 杭州 郑州 黄石 黄金 黄河 黄山 金华 华为 华东 华南 华北 华中 万科 万达 万一 万亿 ' +
    '党委 党代会 党员 党中央 党校 党组 党建 党政 党史 党外 党内 项目 应该 应当 应急 应对 应用 连续 连续性 连年 曾经 曾多次 郑重 ' +
    '路透社 路径 路线 康复 康养 温馨 章程 居民 居家 牧民 施工 施工方 施行 施策 包括 包容 包装 毛主席 孟子 孔子 韩国 韩方 马上 马来 ' +
    '马克思 马路 马拉松 单位 单独 单纯 商会 商家 商户 商务 商业 商品 司机 司法 司法部 车主 车间 车辆 车企 尚未 相关 相比 相信 ' +
    '相应 相互 相继 相对 乐观 乐于 宣传 宣布 宣讲 支持 支部 支撑 解放 解决 解释 解读 解放军 管委会 管理 管理层 房东 房企 房价 房地产 ' +
    '师生 东方 东部 东北 海外 海关 海洋 海南 左右 申请 申请人 申报 席间 易于 宁波 宁夏 宁可 沙特 沙龙 巴西 越南 越来越 何况 何时 ' +
    '何以 何种 何处 于是 于此 计划 计算 平台 平均 平时 平等 平安 平原 国家 国内 国际 国务院 国有 国企 国资 国外 国民 国土 国防 强烈 ' +
    '强化 强劲 强调 强大 强国 能源 能力 能够 边际 边疆 边境 花费 景区 景观 权威 权利 权力 权益 初步 初衷 初期 初心 原来 原本 原因 ' +
    '原则 原有 通过 通报 通常 通信 通知 信息 信心 信用 信访 信任 干部 干群 干警 干事 富裕 富有 富民 空间 空气 空中 水平 水利 水资源 ' +
    '山区 山东 山西 山水 言下 言外 弓 盈利 续写 利用 利益 利润 呼吁 玉米 那些 那么 那时 那里 展开 展示 展望 展会 智能 智库 智慧 智造 ' +
    '束缚 海关总署 海内外 区域 区委 区政府 区里 区级 别人 冷静 冷链 戏称 战略 战争 战士 战友 危机 危险 普遍 普通 普及 普惠 隆重 ' +
    '银行 银保监 公司 公众 公安 公共 公开 公平 公正 公益 公告 公报 公民 公务员 令人 才能 才华 由此 由于 过程 过去 过后 过于 归根 ' +
    '修订 修改 修复 益处 舍得 门户 门槛 门店 向来 向上 来源 来自 来看 来年 来访 来说 计委 官方 官员 官兵 查处 查找 查看 满足 满意 ' +
    '满怀 关于 关注 关键 关系 关心 关税 关爱 石油 石化 石家庄 童年 农业 农村 农民 农民工 农户 农产品 农行 农发 牛年 牛奶 羊年 ' +
    '阳光 阳台 白皮书 白天 白宫 白酒 米兰 钟头 雷达 雷锋 龙头 龙江 游客 游戏 游说 游览 谷歌 谷物 花园 商讨 商量 盘点 ' +
    '易地 简单 简要 简称 简直 简言之 车站 庄严 庄稼 曲折 曲线 台湾 蓝图 蓝天 苗木 柴油 谈判 谈到 谈话 谈及 封闭 封控 ' +
    '池州 莫非 莫斯科 莫过于 温室 温度 麻烦 索性 索赔 卓越 卓有 凌晨 宫颈 祝愿 祝贺 祝福 阮囊 阿里 阿姨 阿富汗 阿拉伯 ' +
    '路演 路人 梅雨 顾客 顾问 顾虑 武汉 武装 武警 武器 武术 史料 史实 史上 史无前例 毕竟 毕业 毕业生 毕业于 雨天 甘肃 甘愿 ' +
    '左翼 右翼 柏林 尤其 尤为 滕州 齐心 齐全 齐鲁 鲁迅 易经 贺信 贺电 贺词 余额 余地 余杭 余姚 柳州 骆驼 车队 ' +
    '胡同 胡乱 林业 林区 林地 林木 郭外 何须 罗马 罗列 梁山 宋代 宋朝 唐代 唐朝 唐山 许多 许可 邓小平 曹县 彭州 曾被 萧山 田间 ' +
    '田野 董事 董事长 董事会 潘多拉 叶落 程度 程序 魏晋 沈阳 姜还是 范围 范例 范畴 贾平凹 夏季 夏天 夏粮 付出 付款 付费 邹城 秦皇岛 ' +
    '尹始 薛城 段落 雷同 侯门 陶瓷 黎明 黎巴嫩 龚自珍 邵阳 钱江 钱塘 钱款 覃思 戴着 习近平 毛泽东 江泽民 胡锦涛 孙中山 周恩来 刘少奇 ' +
    '朱德 恩格斯 列宁 莫言 老子 庄子 荀子 司马迁 李白 杜甫 苏轼 王阳明 王安石 诸葛亮 马云说 周一 周二 周三 周四 周五 周六 周日 周末 ' +
    '周期 周边 周围 周年 周密 周到 周全 周报 金砖 金牌 金额 金秋 平方 平衡 平稳 常见 常用 常住 常驻 安心 安稳 安居 安装 安防 安倍 温饱 ' +
    '方便 方才 方能 方可 方言 任期 任命 任意 任由 任职 戚戚 丁香 伍次 江河 江湖 江水 江浙 江阴 江门 席位 席卷 ' +
    '师资 师傅 师德 师范 和谐 和平 和睦 和解 和美 司令 车流 房屋 房产 房子 房租 房源 申办 申诉 申论 连接 连锁 连锁店 连片 解除 解析 ' +
    '解答 解困 应届 应聘 尚有 尚需 符合 宗旨 宗教 时刻 时期 时机 时空 时尚 时效 时事 时政 原创 原料 原理 项下 康庄 游泳 党章 党风 ' +
    '党性 党支部 党总支 党派 党群 党龄 曲艺 盛会 盛世 盛大 盛况 冯家 景德镇 钟情 全程 全文 全书 全军 全党 全场 全员 全家 全部 全产业链 ' +
    '谢谢 谢绝 谢意 马铃薯 牛肉 羊肉 鱼类 水泥 水果 水质 水源 水库 水稻 花卉 花木 蒙古 内蒙古 商圈 商城 商标 宁静 ' +
    '白色 白领 黄色 蓝色 金色 石榴 石头 石材 米饭 麦子 谷子 高中 高考 高职 高原 高山 高速 高兴 高新 高价 高龄 高效能 高尔夫 ' +
    '边境线 边远 边缘 路面 路灯 路网 车位 车牌 空调 空白 空置 明白 明珠 明星 明天 明清 明文 明朗 简化 简历 简介 文艺 文物 文字 文学 ' +
    '文本 文献 文创 文书 方舟 方位 方程 方圆 莫大 莫名 何止 何尝 易懂 屈指 武陵 包含 包裹 支出 支付 支农 支教 支行 支线 富强 强调说 ' +
    '强制 强项 强者 强弱 农科院 农机 农贸 农资 农耕 农户们 农场 施展 施肥 施压 戴口罩 尚不 乐趣 乐园 智力 智者 ' +
    '向前 向外 向内 向好 过关 过剩 过渡 过度 干旱 干净 干劲 干扰 干预 干涉 公立 公办 公园 公路 公交 公约 公布 公示 公认 ' +
    '公寓 公募 公积金 公益性 牧区 牧场 席地 商业化 路子 路况 温泉 温差 温情 司空见惯 单一 单元 单身 单车 单打 单家独户 单向 ' +
    '通胀 通道 通用 通行 通讯 通畅 通航 通俗 储备 储能 储户 储蓄 储量 祖国 祖先 祖辈 庞大 严峻 严谨 严密 严控 严打 幸福 幸运 ' +
    '计较 支配 平凡 平民 平常 平衡点 班子 班组 班主任 梅花 柴米 丰富 丰收 丰硕 丰产 景色 景气 景点 湛江 濮阳市 库存 车险 车贷'
  ).split(/\s+/),
)

/** Of these words those that people are called by as well: believed before a title and a cue. */
const NAMES_TOO = new Set(
  (
    '温暖 温馨 温情 黎明 明珠 明朗 明亮 高兴 高原 高山 严谨 石榴 梅花 金秋 江河 江水 田野 丁香 安稳 平安 平凡 阳光 卓越 宁静 ' +
    '金华 宋代 文明 方圆 方舟 花木 白云 雨天 乐观 幸运 幸福 富强 康庄 凌晨 童年 谷雨 雷同'
  ).split(' '),
)

/** What a group, a body or a place ends with, rather than a person. */
const NOT_LAST = new Set(
  '们员会部局委院校省市县区州界层厅署司处队组团报社网刊书章法案国方众户人族厂店站馆线类率值期',
)

/** Nobody who is quoted as an authority speaks at the meeting: their titles, right after a name. */
const AUTHORITY =
  /^(?:总书记|主席(?!团)(?=在|多次|曾|关于|提出|指出|强调)|国家主席|总理|同志为核心)/

const LEADERS =
  /^(?:习近平|毛泽东|邓小平|江泽民|胡锦涛|周恩来|刘少奇|朱德|孙中山|马克思|恩格斯|列宁|李克强|李强总理)/

/**
 * Whether the characters after a surname could be a given name, and the whole no everyday word;
 * `speaks` tells whether a title and a cue follow it (温暖代表说).
 */
export function couldBeName(name: string, surname: number, speaks = () => false): boolean {
  for (let i = surname; i < name.length; i++) {
    const char = name[i]!
    if (NEVER.has(char) && !AFTER_ALL.has(char)) return false
  }
  return (
    (!WORDS.has(name) || (NAMES_TOO.has(name) && speaks())) &&
    !(
      name.length === 3 &&
      WORDS.has(name.slice(1)) &&
      surname === 1 &&
      WORDS_AFTER.has(name.slice(1))
    ) &&
    !(name.length === 3 && PHRASE_ENDS.has(name[2]!) && WORDS.has(name.slice(0, 2)))
  )
}

/** 简单来说, 严格而言: with an everyday word before them these open a set phrase. */
const PHRASE_ENDS = new Set('来而地上')

/** Words that follow a surname's character by chance rather than as a given name. */
const WORDS_AFTER = new Set([
  '农业',
  '农村',
  '国家',
  '安全',
  '金融',
  '公司',
  '党委',
  '项目',
  '方案',
  '单位',
  '计划',
])

/** Whether a name has a character that also is a word, so that a shorter name may be meant. */
export const hasDoubtfulEnd = (name: string): boolean => AFTER_ALL.has(name.at(-1)!)

/** Whether a name ends like a body, a group or a place: too doubtful without an office. */
export const endsLikeGroup = (name: string): boolean => NOT_LAST.has(name.at(-1)!)

/** Whether the words at `at` name somebody who is quoted as an authority, or give such a title. */
export const isAuthority = (text: string, start: number, end: number): boolean =>
  LEADERS.test(text.slice(start, start + 4)) || AUTHORITY.test(text.slice(end, end + 8))

/** Parts of names as they are written in Chinese for minorities and foreigners. */
const SOUNDS = new Set(
  '阿巴扎西多吉达娃瓦卓玛尼次仁旦增格桑买提艾合热依古丽木江尔益克勒图拉斯苏布仓央嘉措洛贡平措顿珠顿珠罗布巴桑普布' +
    '拉姆曲珍德吉央金白玛扎登坚赞加木样帕旺堆强巴伦珠贡布才让索南嘎旦永青措毛吾买尔江肉孜沙吾提努尔白克力库尔班托合' +
    '提麦麦赛买热孜万古丽帕提曼祖那木吐逊那孜尔叶赛别克巴特尔乌兰其其格娜仁宝力道朝鲁苏和呼格吉勒孟克那顺史蒂夫杰克' +
    '约翰逊彼得森安德鲁威廉姆斯迈克尔戴维罗伯特汤姆凯文詹森马丁弗兰克琼丹尼埃莎莉琳达费尔南莫汉卡洛萨里奥桑德伦贝格' +
    '什列夫诺维奇娃赫雅各比利亨穆罕默哈桑侯赛因亚米尔田中川本藤',
)

/** Whether a name is written for the most part with characters that stand for sounds. */
export function soundsForeign(name: string): boolean {
  const sounding = Array.from(name).filter((char) => SOUNDS.has(char) || char === '·').length
  return sounding * 4 >= name.length * 3 && !endsLikeGroup(name)
}

/*
 * Offices, titles and callings as they stand beside names. To add one, write it on the line of those
 * that end alike; one that many have at a time also in `GROUP_OFFICES`.
 * `npx vitest run src/domain/parse/names` tries every word.
 */

/** What an office or a title is, or ends with; at most six characters, one line for each ending. */
export const OFFICES: readonly string[] = [
  '主席 首席',
  '主任 系主任 律所主任 班主任',
  '部长 局长 市长 县长 区长 省长 州长 镇长 乡长 村长 处长 科长 司长 厅长 院长',
  '校长 所长 会长 秘书长 理事长 董事长 社长 行长 台长 馆长 站长 团长 队长 组长',
  '班长 园长 署长 股长 旗长 盟长 庭长 检察长 关长 总长 师长 旅长 连长 舰长',
  '机长 船长 厂长 店长 场长 矿长 段长 室长 教务长 护士长 列车长 楼长 街长 河长',
  '林长 警长 户长 家长 首长 酋长 参谋长 议长 区块长',
  '经理 助理 站长助理 总理 馆长助理',
  '总监 警监',
  '总编 主编',
  '总编辑 主任编辑 高级编辑',
  '董事 监事 理事 参事 干事 总干事 总领事 领事',
  '委员 研究员 巡视员 调研员 督导员 督查员 督察员 学员 议员 党委委员 党组成员',
  '成员 队员 党员 司令员 指导员 辅导员 教员 教研员 馆员 研究馆员 技术员 业务员',
  '飞行员 驾驶员 讲解员 保洁员 快递员 网格员 护林员 宣传员 联络员 观察员 评论员',
  '审判员 书记员 监督员 消防员 演员 组织委员 宣传委员 纪检委员 运动员 候补委员',
  '特派员 专员 政协委员 学部委员 公证员 仲裁员 调解员 人民陪审员 陪审员 巡察专员',
  '会员 社员',
  '常委 主委 副主委 政委 执委',
  '代表 首席代表 党代表 人大代表 总代表',
  '讲师 律师 医师 药师 老师 教师 工程师 设计师 建筑师 规划师 经济师 会计师',
  '审计师 分析师 策划师 农艺师 技师 畜牧师 园艺师 厨师 培训师 评估师 咨询师',
  '摄影师 导师 总师 总设计师 总经济师 总会计师 主治医师',
  '院士 博士 硕士 护士 女士 战士 人士',
  '专家 首席科学家 首席经济学家 首席专家 科学家 经济学家 社会学家 法学家 企业家',
  '艺术家 作家 画家 书法家 音乐家 教育家 历史学家 理论家 评论家 收藏家',
  '学者 志愿者 经营者 消费者 从业者 研究者 发起者',
  '法官 检察官 首席执行官 首席运营官 首席财务官 首席技术官 执行官 警官 大法官',
  '大检察官',
  '医生 先生 研究生 博士生 大学生 本科生 学生',
  '同志 负责同志',
  '同学 督学',
  '投资人 合伙人 创始人 负责人 主持人 发言人 带头人 传承人 代言人 召集人 发起人',
  '联系人 候选人 工人 诗人 创办人 掌门人 部门负责人 相关负责人 有关负责人 主办人',
  '创始合伙人 主理人 出品人 制片人 制作人 策展人 主讲人 领衔人',
  '顾问 首席顾问',
  '督导 博导 硕导',
  '干部 驻村干部 处级干部',
  '支书 秘书',
  '大使 公使',
  '主管 总管',
  '社工 职工 员工 总工 高工',
  '居民 村民 市民 农民 牧民 渔民',
  '业主 企业主 农场主 店主',
  '商户 住户 种植户 养殖户',
  '译审 编审 主审',
  '民警 交警',
  '青年 返乡青年',
  '副总 老总',
  'CEO CTO CFO COO CIO',
  '主办 督办',
  '少将 中将 上将',
  '大校 上校 中校 少校',
  '上尉 中尉 少尉',
  '书记 总裁 教授 博士后 小姐 嘉宾 参赞 主播 校友 工匠 劳模 导演 编剧 人选',
  '队医 教练 裁判 选手 老板 财政司 会首 领队 校董 侨领 乡贤 长老 警督',
].flatMap((line) => line.split(' '))

/** They stand before names only: after one they would swallow what the sentence goes on with. */
export const BEFORE_ONLY =
  '首席 主办 督导 督办 居民 村民 市民 农民 工人 职工 员工 青年 家长 成员 干部'.split(' ')

/** Said of many as often as of one: no sign of a name by themselves. */
export const GROUP_OFFICES: readonly string[] = [
  '干部 党员 学生 学员 员工 职工 居民 村民 市民 农民 工人 专家 学者 青年',
  '志愿者 代表 委员 成员 队员 商户 住户 业主 牧民 渔民 社工 研究者 从业者',
  '消费者 经营者 负责人 企业家 科学家 嘉宾 老师 教师 教授 同学 同志 院士 会员',
  '大学生 研究生 博士生 本科生 家长 户长 驻村干部 返乡青年 工匠 劳模 乡贤 战士',
  '律师 医生 护士 法官 民警 作家 画家 艺术家 党代表 人大代表 政协委员 议员',
  '种植户 养殖户 社员',
].flatMap((line) => line.split(' '))

/** What may stand before an office and belongs to it: 副主任. */
export const OFFICE_PREFIXES =
  '常务 执行 党组 名誉 荣誉 首席 助理 高级 资深 特聘 客座 讲席 终身 退休 前任 原 前 老 总 副 正'.split(
    ' ',
  )

/** An office that ends inside one of these is none: 支书 in 支书记, 学生 in 大学生命科学. */
export const CUTTING = '书记 生命 生物 生态 生活 生产 会员 代表大 员会'.split(' ')

/*
 * Words that people talk with and that tell nothing of what they talk about.
 */

const words = (...lines: readonly string[]) => lines.flatMap((line) => line.split(' '))

/** What people do with words and thoughts. */
const SAYING = words(
  '觉得 认为 知道 明白 了解 理解 希望 看到 听到 想到 讲到 谈到 提到 说到 提出 提出来 表示 回答 提问 请问 想问 讲解',
  '介绍 分享 讨论 交流 发言 总结 说明 解释 强调 认同 同意 相信 感觉 感受 以为 来讲 来说 来看 来说 讲讲 说说 谈谈 看看',
  '听听 聊聊 想想 说道 讲话 谈话 告诉 记得 关注 欢迎 感谢 谢谢 祝福 祝愿 比方说 比方 比如 例如 包括 涉及 涉及到 好像',
)

/** What people do with anything. */
const DOING = words(
  '进行 开始 结束 完成 实现 成为 变成 作为 属于 产生 形成 出现 存在 发生 发现 得到 达到 受到 看见 带来 起来 出来 下来',
  '进来 进去 过来 过去 出去 上来 回来 需要 应该 可以 能够 可能 要求 没有 有没有 不能 不会 不要 有请 继续 推动 促进 提高',
  '提升 加强 推进 做好 解决 面临 具有 拥有 使得 导致 引起 造成 选择 利用 使用 采取 考虑 关心 准备 参加 参与 加入 加入到',
  '变化 增加 减少 放在 做到 找到 拿到 走到 用到 遇到 达到 看得到 做成 当成 相当于 相当于是 不单是 肯定是 主要是 应该是',
  '有机会 能不能 想要 想要去 去看 来去看 去做 要做 会有 还要 就要 只要 只有 还有 没什么 有点 有所 没法 等待 希望能',
  '发展 建设 出发 结合 支持 帮助 走向 走出 打造',
)

/** Things of any kind, and how much of them. */
const ANYTHING = words(
  '东西 事情 问题 方面 情况 时候 地方 部分 过程 结果 原因 方式 方法 办法 角度 层面 程度 意义 作用 影响 关系 内容 特点',
  '观点 看法 想法 建议 意见 思路 思考 例子 案例 话题 议题 主题 环节 阶段 步骤 现象 状态 状况 形式 类型 种类 范围 条件',
  '因素 基础 方向 重点 关键 核心 目的 目标 机会 挑战 困难 优势 经验 背景 环境 能力 水平 力量 价值 概念 定义 本质 逻辑',
  '前提 趋势 可能性 重要性 必要性 个人 自己 大家 人家 别人 各位 几位 两位 三位 每个人 所有人 人们 一方面 另一方面',
  '比如说 比如像 是不是 会不会 就是说 也就是 实际上 事实上 基本上 相对 大概 完整 不断 也许 确实 其实 这样的 什么样 这方面 各方面 领域',
  '一点 一些 一种 一定 一下 一起 一样 一直 一块 一块儿 很多 许多 大量 非常 特别 比较 更加 尤其 左右 以上 以下 之间 之后',
)

/** How something is said to be. */
const QUALITIES = words(
  '重要 主要 不同 相同 相关 具体 真正 整个 所有 全部 完全 特殊 一般 普遍 基本 根本 简单 复杂 容易 困难 明显 清楚 直接',
  '间接 很大 很好 很高 不错 优秀 精彩 巨大 大型 重大 积极 有效 合理 正常 最大 最好 最高 最后 最近 首先 其次 最终 目前',
  '当前 现在 未来 以前 以后 今后 之前 过去 后面 前面 刚才 刚刚 接下来 同时 今天 明天 昨天 上午 下午 晚上 早上 去年 今年',
  '明年 时间 时代 时期 期间 小时 分钟 年轻 更好 更多 足够 有意思 有意义 厉害',
)

/** The meeting itself, and who is at it. */
const MEETING = words(
  '会议 论坛 圆桌 圆桌会议 活动 现场 嘉宾 主持 主持人 主持人好 主办方 观众 听众 网友 朋友 同学 老师 教授 博士 先生 女士',
  '领导 同志 代表 专家 校长 院长 主任 所长 会长 总裁 总经理 董事长 嘉宾们 各位专家 各位老师 各位嘉宾 校长们 老师们',
  '大家好 主题演讲 演讲 报告 提问环节 直播 谢谢大家 话筒 讲座',
)

/** Written in simplified characters, as the dictionary has them. */
export const CHINESE_TALK: ReadonlySet<string> = new Set([
  ...SAYING,
  ...DOING,
  ...ANYTHING,
  ...QUALITIES,
  ...MEETING,
])

/** What stands after a surname: 王老师, 李总. */
export const CHINESE_TITLES: readonly string[] = words(
  '老师 教授 博士 校长 院长 主任 所长 会长 先生 女士 总裁 经理 主席 委员 局长 处长 书记 市长 区长 总 哥 姐 董',
)

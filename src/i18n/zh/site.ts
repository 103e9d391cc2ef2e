import { CHANGES } from '../../domain/site/point-changes.ts'
import type { SiteMessages } from '../en/site.ts'
import { grouped } from '../words/grouped.ts'

const messages: SiteMessages = {
  title: '谁说了什么',
  room: {
    many: [192, 198, 158, 192, 108, 108],
    one: [150, 198, 156, 148, 108, 63],
  },
  meetings: '全部会议',
  explore: '浏览：发言人、主题、观点',
  transcript: '会议记录 (JSON)',
  feed: '订阅 (Atom)',
  card: '示意图：左为发言人，右为主题，色带表示谁谈到什么',
  published: (day) => `发布于 ${day}`,
  corrected: (days) => `更正于 ${days}`,
  changed: (day, counts) => {
    const said = {
      added: `新增 ${grouped(counts.added)} 条`,
      removed: `删去 ${grouped(counts.removed)} 条`,
      reworded: `改措辞 ${grouped(counts.reworded)} 条`,
      moved: `改归他人 ${grouped(counts.moved)} 条`,
      other: `其他改动 ${grouped(counts.other)} 条`,
    }
    const told = CHANGES.filter((change) => counts[change] > 0).map((change) => said[change])
    return `${day}：${told.length > 0 ? `观点${told.join('，')}` : '观点没有改动'}`
  },
  changes: {
    added: '新增：',
    removed: '删去：',
    reworded: '改措辞：',
    moved: '改归他人：',
    other: '其他改动：',
  },
  check: '这个网站主机发送什么',
  checkAbout:
    '放在任何主机上都能用；下面这些让它更安全、更快。缺少的在主机上设置：文件 _headers（Netlify、Cloudflare）和 deploy/nginx.conf 里有例子。',
  checkAsking: '…',
  checkNeedsScript: '本页需要 JavaScript。',
  checkYes: '是：',
  checkNo: '否：',
  checks: {
    https: '经 https 传送，否则没有网络时不能用',
    complete: '网站的文件都在',
    folders: '打开文件夹的地址，得到其中的网页',
    policy: '发送内容安全策略，只有本站自己的文件可以运行',
    nosniff: '不让浏览器猜测文件类型',
    types: '脚本和会议记录带有各自的媒体类型',
    compressed: '文本压缩后传送',
    missing: '没有的文件回答 404，而不是一个网页',
    fresh: '列表和会议记录每次重新询问，更正才看得到',
  },
  remedies: {
    https: '请在服务商处开启 https，多数提供免费证书。在此之前网站可用，只是没有网络时不能用。',
    complete: '请把整个文件夹重新上传。缺少：',
    folders: '请把 index.html 设为文件夹的首页，否则会议的链接打不开。',
    policy:
      '请按 deploy/nginx.conf 设置 Content-Security-Policy。每个网页自身仍带有策略，只是不限制被谁嵌入。',
    nosniff: '请设置 X-Content-Type-Options: nosniff。',
    types:
      '.js 请发送 text/javascript，.json 请发送 application/json；类型不对的脚本浏览器不运行。',
    compressed: '请为文本、脚本和 JSON 开启 gzip 或 Brotli，网页打开快两倍。',
    missing: '请关闭“任何地址都给同一网页”的设置（常称“单页应用”）。',
    fresh: '除 assets/ 外请设置 Cache-Control: no-cache，否则读者几天后才看到更正。',
  },
}

export default messages

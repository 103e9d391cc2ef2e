import type { PublishMessages } from '../en/publish.ts'

const messages: PublishMessages = {
  linkHint: '打开这个地址，看到的是这场会议里选定要导出的内容。',
  address: '地址',
  share: '分享…',
  notShared: '系统没有接收这个地址。请改为复制。',
  qr: '这个地址的二维码',
  saveQr: '保存二维码 (SVG)',
  noQr: '地址太长，做不成二维码。',
  publishWhy:
    '这场会议只保存在这个浏览器里：它的地址在别处打不开，所以引用和导出的内容不带链接，也不能嵌入别的网页。要让别人打开，可以导出“完整网页”或“整个网站”；在已有热议的网站上，也可以这样发布：',
  publishSteps: {
    save: (file) => `在“导出”里选“整场会议”和 JSON，文件取名 ${file}。`,
    host: () => '把文件放到网站上本页旁边的 transcripts/ 文件夹；本页可以放在任何静态网站上。',
    open: (_, address) => `打开 ${address}（在别的网站，就用那里的地址）。`,
    use: () => '在那里打开的会议，引用和导出都带链接，也可以嵌入。',
  },
  publishText: '其中有所有姓名；会议带有原文的，整篇原文也在其中。只发布您有权发布的内容。',
  siteTitle: '放到网站上',
  siteWhat: (file) =>
    `${file} 是一个完整的网站：浏览页面、这场会议，以及不需要脚本也能读的一页。解压之后：`,
  siteSteps: {
    drop: 'Netlify 或 Cloudflare Pages：把解压出的文件夹拖到它们的上传页面；其中的 _headers 会设置该发送的内容。',
    own: '自己的服务器（nginx 等）：把文件夹里的内容复制到网站所在处；deploy/nginx.conf 里有设置的例子。',
    pages: 'GitHub Pages：提交文件夹里的内容，再在仓库设置里打开 Pages。',
  },
  siteCheck: '然后打开网站地址下的 check/：它会说明主机发送了什么、缺少什么。',
}

export default messages

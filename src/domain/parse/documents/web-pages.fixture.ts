/** A page in the shape of real ones: what it says, what it has around that, and who speaks. */
export interface PageShape {
  readonly shape: string
  readonly html: string
  readonly said: readonly string[]
  readonly around: readonly string[]
  readonly speakers: readonly string[]
}

const MENU =
  '<header class="site"><a href="/">Tamar</a><nav><ul><li><a href="/news">News of the valley</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>'
const END =
  '<footer><p>All rights with the Tamar Ledger.</p><ul><li><a href="/about">Who we are</a></li></ul></footer><div id="cookie-consent">We use cookies to know you. <button>Fine</button></div>'
const page = (title: string, body: string, head = '') =>
  `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}<style>p { color: red }</style></head><body>${body}</body></html>`

/** Pages by what they are, invented. */
export const PAGES: readonly PageShape[] = [
  {
    shape: 'a news article',
    html: page(
      'Lock at Tamar to be mended, council told - The Tamar Ledger',
      `${MENU}<main><article><h1>Lock at Tamar to be mended, council told</h1><p class="byline">By Jo Reed</p><p>The lock will be mended before winter, Ada Moss, the mayor of Tamar, said on Monday.</p><div class="share-tools">Send this to a friend</div><p>&ldquo;We have waited for nine years,&rdquo; Moss said. &ldquo;No boat shall wait another.&rdquo;</p><p>Hugh Lark, an engineer at the river board, said the gates had been leaking since 2019.</p><aside><h3>More on locks</h3><p>Five locks to see this summer</p></aside></article></main>${END}`,
      '<meta property="og:site_name" content="The Tamar Ledger"><meta property="og:title" content="Lock at Tamar to be mended, council told"><link rel="canonical" href="https://ledger.example/lock"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Lock at Tamar to be mended, council told","datePublished":"2026-03-17T08:00:00+08:00"}</script>',
    ),
    said: [
      'The lock will be mended before winter, Ada Moss, the mayor of Tamar, said on Monday.',
      '“We have waited for nine years,” Moss said. “No boat shall wait another.”',
      'Hugh Lark, an engineer at the river board, said the gates had been leaking since 2019.',
    ],
    around: ['News of the valley', 'Send this', 'Five locks', 'All rights', 'cookies'],
    speakers: ['Ada Moss', 'Hugh Lark'],
  },
  {
    shape: 'minutes of a council',
    html: page(
      'Minutes of 4 May 2026',
      `<div id="topbar"><a href="/">Tamar Town</a> <a href="/council">Council</a></div><form action="/x"><div class="wrap"><div class="col-9"><h1>Minutes of the Town Council</h1><p>4 May 2026, Town Hall</p><h2>1. The lock</h2><p>Councillor Moss said that the lock was leaking and had to be mended.</p><p>Councillor Reed asked who would pay for it.</p><ol type="a"><li>Mend the gates.</li><li>Ask the river board.</li></ol><h2>2. The lamps</h2><p>Councillor Lark said that the lamps were too bright.</p></div><div class="col-3 sidebar"><h3>Meetings</h3><ul><li><a href="/1">3 April</a></li><li><a href="/2">6 March</a></li></ul></div></div></form>${END}`,
    ),
    said: [
      'Councillor Moss said that the lock was leaking and had to be mended.',
      'Councillor Reed asked who would pay for it.',
      'a. Mend the gates.',
      'b. Ask the river board.',
      'Councillor Lark said that the lamps were too bright.',
    ],
    around: ['Tamar Town\n', '3 April', 'All rights', 'cookies'],
    speakers: ['Lark', 'Moss', 'Reed'],
  },
  {
    shape: 'proceedings of a parliament, names in headings',
    html: page(
      'Ferries - Hansard',
      `${MENU}<main><h1>Ferries</h1><div class="debate">${[
        [
          'Sarah Moss (North Tamar) (LD)',
          'The ferry has not run since May.',
          'Who will see to it?',
        ],
        [
          'The Minister for Ferries (Helena Lark)',
          'The engine is being mended.',
          'It will run by June.',
        ],
        ['Sarah Moss (North Tamar) (LD)', 'June is too late for the schools.', 'They need it now.'],
        [
          'The Minister for Ferries (Helena Lark)',
          'A bus runs until then.',
          'It is free of charge.',
        ],
      ]
        .map(
          ([name, one, two]) =>
            `<section><h4>${name}</h4><a class="share" href="#x">Share this speech</a><p>${one}</p><p>${two}</p></section>`,
        )
        .join('')}</div></main>${END}`,
    ),
    said: ['The ferry has not run since May.', 'They need it now.', 'It is free of charge.'],
    around: ['Share this speech', 'News of the valley', 'cookies'],
    speakers: ['Helena Lark', 'Sarah Moss'],
  },
  {
    shape: 'proceedings of a parliament, names in bold before the words',
    html: page(
      'Debates of 5 May',
      `<div id="content"><h1>Debates</h1>${[
        ['Mr Lark', 'I ask the House to look at the ferry, which has not run since May.'],
        ['Ms Moss', 'It is being mended, and I thank the honourable member.'],
        ['Mr Lark', 'Being mended is not running.'],
        ['Ms Moss', 'It will run in June.'],
      ]
        .map(([name, words]) => `<p><b>${name}</b> ${words}</p>`)
        .join('\n')}</div>${END}`,
    ),
    said: ['Mr Lark: I ask the House to look at the ferry, which has not run since May.'],
    around: ['All rights'],
    speakers: ['Mr Lark', 'Ms Moss'],
  },
  {
    shape: 'a table of speeches',
    html: page(
      'Who said what',
      `${MENU}<div class="content"><h1>Hearing on the lamps</h1><table><thead><tr><th>Speaker</th><th>Time</th><th>Words</th></tr></thead><tbody><tr><td rowspan="2">Ada Moss</td><td>0:05</td><td>The lamps are old.</td></tr><tr><td>0:09</td><td>Some are broken.</td></tr><tr><td>Jo Reed</td><td>0:12</td><td>Then mend them.</td></tr></tbody></table></div>${END}`,
    ),
    said: ['The lamps are old.', 'Some are broken.', 'Then mend them.'],
    around: ['News of the valley', 'cookies'],
    speakers: ['Ada Moss', 'Jo Reed'],
  },
  {
    shape: 'a page that is nothing but a transcript',
    html: page(
      'Transcript',
      [
        ['Ada', 'Shall we begin?'],
        ['Jo', 'Yes.'],
        ['Ada', 'The lamps, then.'],
        ['Jo', 'They are old.'],
        ['Ada', 'So mend them.'],
      ]
        .map(
          ([name, words]) =>
            `<div class="turn"><span class="speaker">${name}</span><span class="words">${words}</span></div>`,
        )
        .join(''),
    ),
    said: ['Ada: Shall we begin?', 'Jo: Yes.', 'Ada: The lamps, then.', 'Jo: They are old.'],
    around: [],
    speakers: ['Ada', 'Jo'],
  },
  {
    shape: 'a page of a wiki',
    html: page(
      'Tamar lock',
      `<div id="mw-panel"><ul><li><a href="/">Main page</a></li></ul></div><div id="content"><h1>Tamar lock</h1><div id="mw-content-text"><p>The <b>Tamar lock</b> is a lock.<sup class="reference"><a href="#1">[1]</a></sup></p><div id="toc"><ul><li><a href="#h">History</a></li></ul></div><h2>History<span class="mw-editsection">[edit]</span></h2><p>In 2019 Hugh Lark, an engineer, said that its gates were leaking.</p><table class="navbox"><tr><td>Locks of the valley</td></tr></table></div></div>`,
    ),
    said: [
      'The Tamar lock is a lock.',
      'In 2019 Hugh Lark, an engineer, said that its gates were leaking.',
    ],
    around: ['Main page', '[edit]', 'Locks of the valley', '[1]'],
    speakers: ['Hugh Lark'],
  },
  {
    shape: 'a Chinese news page',
    html: `<html><head><meta charset="utf-8"><title>水渠下月清淤_河湾新闻网</title><meta property="og:site_name" content="河湾新闻网"></head><body><div class="nav"><a href="/">首页</a><a href="/a">时政</a></div><div class="main-left"><h1>水渠下月清淤</h1><div class="info">2026年3月17日 来源：河湾日报</div><div class="article-content"><p>　　区长田小满说，水渠淤了三年，下月必须清。</p><p>　　“清淤以后，三个村都能用上水。”水利站站长周岚说。</p></div><div class="share">分享到：微博</div></div><div class="related"><a href="/b">别的新闻</a></div><div class="footer">版权所有</div></body></html>`,
    said: [
      '区长田小满说，水渠淤了三年，下月必须清。',
      '“清淤以后，三个村都能用上水。”水利站站长周岚说。',
    ],
    around: ['首页', '微博', '别的新闻'],
    speakers: ['周岚', '田小满'],
  },
]

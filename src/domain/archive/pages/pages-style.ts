import type { PageLook } from '../../export/page-look.ts'
import { KINDS } from '../../format/transcript.ts'
import type { ArchivePage } from './archive-site.ts'
import { PAGES_STYLE } from './subject-document.ts'

/** How all pages of an archive look. */
export function pagesStyle(look: PageLook): ArchivePage {
  const kinds = KINDS.map(
    (kind) =>
      `.point.${kind}{border-color:${look[kind]}}b.${kind},.${kind}>.kind b{color:${look[kind]}}rect.${kind}{fill:${look[kind]}}`,
  )
  return {
    path: PAGES_STYLE,
    content: `*{box-sizing:border-box}
body{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem;background:${look.paper};color:${look.ink};font:1rem/1.6 ${look.sans};overflow-wrap:anywhere}
body [lang]{unicode-bidi:plaintext}
h1,h2,h3,h4,p,ul,figure{margin:0}
h1,h2,h3{font-family:${look.serif};line-height:1.35;text-wrap:balance}
h1{font-size:1.7rem}h2{font-size:1.3rem;margin-bottom:.5rem}h3{font-size:1.1rem;margin-top:1.25rem}h4{font-size:1rem}
a{color:inherit;text-decoration-color:${look.muted};text-underline-offset:.2em}
a:hover{text-decoration-color:currentcolor}
small,.muted,.kind,figcaption,.chips{color:${look.muted};font-size:.875rem}
.chips a,.kind a{color:${look.ink}}
header{display:grid;gap:.35rem;margin-bottom:1.5rem;padding-bottom:1rem;border-bottom:1px solid ${look.line}}
main{display:grid;gap:1.75rem}main>*{min-width:0}
figure svg{display:block;max-width:100%;height:auto;font:12px ${look.sans}}
figcaption{margin-top:.35rem}
svg text{fill:${look.muted}}svg line{stroke:${look.muted}}rect.all{fill:${look.muted}}
.facts{display:grid;gap:1.25rem 2rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));font-size:.9rem}
.facts:not(:has(section)){display:none}.facts h2{font:bold .95rem/1.5 ${look.sans};margin-bottom:.25rem}
ul{padding:0;list-style:none}
.chips{display:flex;flex-wrap:wrap;gap:.4rem}.chips li{background:${look.wash};padding:.15rem .55rem;border-radius:.3rem}
.day,time,figcaption b{white-space:nowrap}.entries small{display:block}
.entries li{padding:.35rem 0;border-bottom:1px solid ${look.line}}
nav a,nav b{display:inline-block;min-width:1.75rem;padding:.15rem .35rem;text-align:center}
.point{border-inline-start:3px solid;padding-inline-start:.75rem;margin-top:1rem;break-inside:avoid}
.point .chips{margin-top:.35rem}.kind i{font-style:normal}
${kinds.join('\n')}
@media(min-width:40rem){body{padding-inline:2rem}}
@media print{.chips li{background:none;padding:0 .5rem 0 0}}
`,
  }
}

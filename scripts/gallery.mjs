// Puts the pictures of `src/layout/__snapshots__/gallery` on one sheet to look at: `npm run gallery`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const from = 'src/layout/__snapshots__/gallery'
const PAINTERS = ['picture', 'large', 'poster']
const names = [...new Set(readdirSync(from).map((file) => file.split('.')[0]))].sort()
const cell = (name, painter) =>
  `<td><div>${readFileSync(`${from}/${name}.${painter}.svg`, 'utf8').replace(/<\?xml.*?\?>/, '')}</div></td>`
const rows = names.map(
  (name) =>
    `<tr><th>${name.replaceAll('-', ' ')}</th>${PAINTERS.map((painter) => cell(name, painter)).join('')}</tr>`,
)
mkdirSync('build', { recursive: true })
writeFileSync(
  'build/gallery.html',
  `<!doctype html><meta charset="utf-8"><title>Gallery</title>
<style>body{font:14px sans-serif}th{width:9em;text-align:start}td,th{vertical-align:top;padding:6px;border-top:1px solid #ccc}
td div{width:400px;height:300px;overflow:hidden}svg{width:100%;height:100%}</style>
<table><tr><th></th>${PAINTERS.map((painter) => `<th>${painter}</th>`).join('')}</tr>
${rows.join('\n')}</table>
`,
)
console.log(pathToFileURL('build/gallery.html').href)

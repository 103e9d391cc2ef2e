#!/bin/sh
# html-to-docx, and the branch of it that TurboDocx keeps, write the words of some elements within a paragraph
# (b, i, span, a) and of others nothing: what stands in <q>, <cite>, <time>, <abbr>, <bdi> or above the guide of
# a <ruby> is not in the document, whose sentence goes on without it. "<q>I did not take it</q>, she said, as Bob
# had" leaves what he did. Nothing is told. Ends with another code than 0 once any of it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 jszip@3.10.1
cat > run.cjs <<'JS'
const JSZip = require('jszip')

const ELEMENTS = { b: 'kept', i: 'kept', span: 'kept', q: 'lost', cite: 'lost', time: 'lost', abbr: 'lost', bdi: 'lost', ruby: 'lost', dfn: 'lost', label: 'lost', data: 'lost' }
const wordsOf = async (name, html) => {
  const file = await require(name)(html)
  const zip = await JSZip.loadAsync(file)
  return (await zip.file('word/document.xml').async('string')).replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim()
}

async function main() {
  let changed = false
  for (const name of ['html-to-docx', '@turbodocx/html-to-docx']) {
    const given = {}
    for (const element of Object.keys(ELEMENTS)) {
      const words = await wordsOf(name, `<p>Ann: <${element}>Bob took it</${element}>, they say.</p>`)
      given[element] = words.includes('Bob') ? 'kept' : 'lost'
    }
    const same = JSON.stringify(given) === JSON.stringify(ELEMENTS)
    changed ||= !same
    console.log(`${same ? 'as before' : 'CHANGED  '}  ${name} ${require(`./node_modules/${name}/package.json`).version}:`, given)
    console.log('   ', JSON.stringify(await wordsOf(name, '<p><ruby>仇<rt>qiú</rt></ruby>小兰：<q>不同意</q></p><p>Ann: <q>no</q>, said the mayor.</p>')))
  }
  process.exit(changed ? 1 : 0)
}

main()
JS
node run.cjs

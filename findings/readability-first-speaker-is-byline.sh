#!/bin/sh
# Readability, the reader view of Firefox, takes the first short element of an article whose class speaks of an
# author, or that is itemprop="author", for the byline of the whole article, and out of its text. In a page of
# what people said, where each turn names its speaker so, the first turn loses its speaker: her words
# stand there as nobody's, and the article is said to be by her. Ends with another code than 0 once it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 linkedom@0.18.15
cat > run.cjs <<'JS'
const { Readability } = require('@mozilla/readability')
const { parseHTML } = require('linkedom')

const TURNS = [
  ['Ann Moss', 'The weir is old and has to be mended before the winter comes, as I said in May, and the sum that we set aside is enough for it.'],
  ['Bob Reed', 'I cannot agree with that, since the sum was meant for the bridge, which is older still, and more people cross it, every day of the year.'],
  ['Ann Moss', 'Then let us ask the engineers for an estimate of both works, and come back to it in April, when the budget is on the agenda again.'],
  ['Cat Lark', 'That is what I wanted to propose, and I would like the minutes to say so, since nobody listened to me in February when it was new.'],
]
const page = (attribute) => `<!doctype html><html lang="en"><head><title>Council, 17 March</title></head><body><article>
${TURNS.map(([name, words]) => `<section><p ${attribute}>${name}</p><p>${words}</p></section>`).join('\n')}</article></body></html>`

console.log(`@mozilla/readability ${require('@mozilla/readability/package.json').version}`)
let changed = false
for (const [attribute, byline, speakers] of [
  ['class="author"', 'Ann Moss', ['Bob Reed', 'Ann Moss', 'Cat Lark']],
  ['class="turn" itemprop="author"', 'Ann Moss', ['Bob Reed', 'Ann Moss', 'Cat Lark']],
  ['class="speaker"', null, ['Ann Moss', 'Bob Reed', 'Ann Moss', 'Cat Lark']],
]) {
  const article = new Readability(parseHTML(page(attribute)).document).parse()
  const given = article.textContent.match(/Ann Moss|Bob Reed|Cat Lark/g)
  const same = (article.byline ?? null) === byline && given.join() === speakers.join()
  changed ||= !same
  console.log(`${same ? 'as before' : 'CHANGED  '}  <p ${attribute}>: by ${article.byline}; speakers in the text ${given.join(', ')}; begins ${JSON.stringify(article.textContent.trim().slice(0, 36))}`)
}
process.exit(changed ? 1 : 0)
JS
node run.cjs

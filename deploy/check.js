// Asks the host of a published site what it sends, for the page check/index.html, which has the words.
const home = new URL('../', location.href)
const ask = (path) => fetch(new URL(path, home), { cache: 'no-store' })
const header = async (path, name) => (await ask(path)).headers.get(name) ?? ''

const CHECKS = {
  https: () => location.protocol === 'https:',
  policy: async () => (await header('', 'content-security-policy')).includes("default-src 'none'"),
  nosniff: async () => (await header('', 'x-content-type-options')) === 'nosniff',
  types: async () =>
    (await header('service-worker.js', 'content-type')).includes('javascript') &&
    (await header('transcripts/index.json', 'content-type')).includes('json'),
  missing: async () => (await ask('transcripts/there-is-no-such-file.json')).status === 404,
  fresh: async () => {
    const kept = await header('transcripts/index.json', 'cache-control')
    return /no-cache|no-store|max-age=0\b/.test(kept) || !/max-age=\d{4,}/.test(kept)
  },
}

for (const [name, check] of Object.entries(CHECKS)) {
  const row = document.querySelector(`[data-check="${name}"]`)
  const answer = row.querySelector('b')
  Promise.resolve()
    .then(check)
    .catch(() => false)
    .then((result) => {
      row.dataset.result = result ? 'yes' : 'no'
      answer.textContent = result ? answer.dataset.yes : answer.dataset.no
    })
}

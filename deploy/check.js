// Asks the host of a published site what it sends, for the page check/index.html, which has the words. A check
// gives true, or false, or the name of what is wrong.
const home = new URL('../', location.href)
const ask = (path, method = 'GET') => fetch(new URL(path, home), { cache: 'no-store', method })
const header = async (path, name) => (await ask(path)).headers.get(name) ?? ''

/** The most files that are asked for; of a large site the first ones. */
const MOST = 150

const CHECKS = {
  https: () => location.protocol === 'https:',
  complete: async () => {
    const { files } = await (await ask('published.json')).json()
    // Hosts keep their own files to themselves.
    const wanted = files.filter((path) => !/^[._]|^deploy\/|^meetings\//.test(path)).slice(0, MOST)
    const answers = await Promise.all(wanted.map((path) => ask(path, 'HEAD')))
    const missing = answers.findIndex((answer) => !answer.ok)
    return missing < 0 || wanted[missing]
  },
  folders: async () => {
    const answer = await ask('meetings/')
    return answer.ok && (await answer.text()).includes('site.css')
  },
  policy: async () => (await header('', 'content-security-policy')).includes("default-src 'none'"),
  nosniff: async () => (await header('', 'x-content-type-options')) === 'nosniff',
  types: async () =>
    (await header('service-worker.js', 'content-type')).includes('javascript') &&
    (await header('transcripts/index.json', 'content-type')).includes('json'),
  compressed: async () => /\S/.test(await header('service-worker.js', 'content-encoding')),
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
      const isRight = result === true
      row.dataset.result = isRight ? 'yes' : 'no'
      answer.textContent = isRight ? answer.dataset.yes : answer.dataset.no
      const remedy = row.querySelector('p')
      remedy.hidden = isRight
      if (typeof result === 'string') remedy.append(` ${result}`)
    })
}

// Lets the explorer take over the page of a meeting that is read without script: it is made out of sight, and
// stands in place of what was painted once it is whole. Where it cannot be had, or the reader has begun to
// read, the page stays as it is.
const { explorer } = document.currentScript.dataset
const here = location.href
const byId = (id) => document.getElementById(id)
const root = byId('root')

// The explorer goes by its address.
const [, point] = location.hash.match(/^#point-(.+)/) ?? []
history.replaceState(history.state, '', explorer + (point ? `&point=${point}` : ''))

const ACTS = ['pointerdown', 'keydown', 'wheel', 'touchmove']
let hasBegun = false
const begin = () => {
  hasBegun = true
}
for (const act of ACTS) addEventListener(act, begin, { passive: true })

new MutationObserver((_, observer) => {
  if (!root.querySelector('main')) return
  observer.disconnect()
  for (const act of ACTS) removeEventListener(act, begin)
  if (hasBegun) {
    root.remove()
    history.replaceState(history.state, '', here)
    return
  }
  byId('reyi-list-style').remove()
  for (const id of ['reyi-first-look', 'reyi-page-style']) byId(id).removeAttribute('media')
  byId('before').remove()
  root.hidden = false
}).observe(root, { childList: true, subtree: true })

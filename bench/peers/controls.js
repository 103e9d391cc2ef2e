import { KINDS } from './meeting.js'

/** Offers the kinds, the first themes and Clear; tells `onChange` which links are to stay. */
export function addControls({ nodes, speakers }, onChange) {
  const kinds = new Set()
  const themes = new Set()
  const tell = () =>
    onChange(
      ({ kind, target }) =>
        (kinds.size === 0 || kinds.has(kind)) && (themes.size === 0 || themes.has(target)),
    )
  const bar = document.getElementById('controls')
  const boxes = []
  const addBox = (text, name, set, value) => {
    const label = document.createElement('label')
    const box = document.createElement('input')
    box.type = 'checkbox'
    box.dataset.control = name
    box.addEventListener('change', () => {
      if (box.checked) set.add(value)
      else set.delete(value)
      tell()
    })
    boxes.push(box)
    label.append(box, text)
    bar.append(label)
  }
  for (const [kind, name] of KINDS.entries()) addBox(name, 'kind', kinds, kind)
  for (let i = speakers; i < speakers + 5; i++) addBox(nodes[i].name, 'theme', themes, i)
  const clear = document.createElement('button')
  clear.textContent = 'Clear'
  clear.dataset.control = 'clear'
  clear.addEventListener('click', () => {
    for (const box of boxes) box.checked = false
    kinds.clear()
    themes.clear()
    tell()
  })
  bar.append(clear)
}

/**
 * Tells the measuring side that everything is drawn. `place` gives a speaker's place in the window, in
 * px; `chosen` says which speaker the last click chose.
 */
export function announce({ speakers }, place, chosen) {
  window.peer = { speakers, place, chosen }
}

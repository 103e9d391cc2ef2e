// The page of a meeting answers a click by itself: who is chosen in its picture is read at once, and stands in the
// address as the explorer has it. The explorer is asked for when the page has been seen; it is made out of sight, and
// stands in place of what was painted once it is whole, with the same choice and with the focus where it was. Where
// it cannot be had, or the reader has begun to read, the page stays.
{
  const { explorer, display, script, style } = document.currentScript.dataset
  const here = location.href
  const [home, ...files] = [explorer, script, style].map((file) => new URL(file, here).href)
  const byId = (id) => document.getElementById(id)
  const all = (selector) => document.querySelectorAll(selector)

  // What is chosen: a speaker and a point by id; the theme is the one whose button is checked.
  const chosen = { speaker: null, point: null }
  const themeButton = () => document.querySelector('[name=theme]:checked')
  const isChosen = () => Boolean(chosen.speaker || chosen.point || themeButton()?.value)
  const address = () => {
    const written = (name, id) => (id ? `&${name}=${encodeURIComponent(id)}` : '')
    const theme = written('theme', themeButton()?.value)
    return `${home}${written('speaker', chosen.speaker)}${theme}&lang=${display}${written('point', chosen.point)}`
  }
  const readAddress = (text) => {
    const values = new URLSearchParams(text)
    for (const name of Object.keys(chosen)) chosen[name] = values.get(name)
    return values.get('theme') ?? ''
  }
  // Where the address led to something of the page itself.
  const [, is, id] = location.hash.match(/^#(speaker|point)-(.+)/) ?? []
  if (is) readAddress(`${is}=${id.replace(/[+&]/g, encodeURIComponent)}`)

  // From the first choice on, and when it is asked for, the address is the explorer's, which goes by it.
  let isOurs = true
  let hasChosen = false
  const leave = (to = address()) => {
    if (isOurs) write('replaceState', to)
    isOurs = false
  }
  const write = (how, to) => {
    try {
      history[how](null, '', to)
    } catch {
      // A page that was opened from disk has no other address, and some browsers take only so many changes.
    }
  }

  const classOf = (element, letter) => element?.className.match(RegExp(`\\b${letter}\\d+\\b`))?.[0]
  let filtered = ''
  const filter = () => {
    const theme = themeButton().value && themeButton().id
    if (theme === filtered) return
    filtered = theme
    for (const one of all('.point, .part, .speaker, .strand, .item, .said')) {
      const isOn = !theme || one.classList.contains(theme) || one.querySelector(`.${theme}`)
      one.toggleAttribute('hidden', !isOn)
    }
  }
  const coming = new MutationObserver(() => byId(`speaker-${chosen.speaker}`) && show())
  const show = () => {
    if (themeButton()) filter()
    for (const one of all('.lit, .chosen')) one.classList.remove('lit', 'chosen')
    for (const link of all('.row [aria-current]')) link.removeAttribute('aria-current')
    const section = chosen.speaker && byId(`speaker-${chosen.speaker}`)
    const speaker = classOf(section, 's')
    const theme = themeButton()?.value && themeButton().id
    for (const row of [speaker, theme])
      if (row) document.querySelector(`.row.${row} a`)?.setAttribute('aria-current', 'true')
    const read = section ?? (theme && byId('before'))
    const name =
      section?.querySelector('h2') ?? (theme && document.querySelector(`.row.${theme} a`))
    byId('said').textContent = name
      ? `${name.textContent} · ${read.querySelectorAll('article:not([hidden])').length}`
      : ''
    // Who is chosen may be on their way still.
    if (chosen.speaker && !section && document.readyState === 'loading')
      coming.observe(document, { childList: true, subtree: true })
    else coming.disconnect()
    document.querySelector('main').classList.toggle('reading', Boolean(section))
    if (!section) return null
    section.parentElement.classList.add('chosen')
    document.querySelector('.picture').classList.add('lit')
    for (const one of all(`.${speaker}`)) one.classList.add('lit')
    return section.parentElement
  }

  const root = () => byId('root')
  const choose = () => {
    hasChosen = true
    chosen.point = null
    const points = show()
    write('pushState', address())
    // On a phone they stand before the picture; beside it they are in view.
    const isNarrow = !matchMedia('(min-width: 64rem)').matches
    if (points && isNarrow && points.getBoundingClientRect().top < 0) points.scrollIntoView()
    // If the explorer is being made, it hears of it as of any other change.
    dispatchEvent(new PopStateEvent('popstate'))
    setTimeout(takeOver)
  }

  const listening = new AbortController()
  const on = (types, hear) => {
    for (const type of types.split(' '))
      addEventListener(type, hear, { passive: type !== 'click', signal: listening.signal })
  }
  const linkAt = ({ target }, within) => target.closest?.(`${within} a`)
  on('click', (event) => {
    const link = linkAt(event, '.picture .row')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const theme = classOf(link.closest('.row'), 't')
    // As long as not all of the page has come it leads to one of its own.
    if (theme && !byId(theme)) return
    event.preventDefault()
    leave()
    const isAgain = link.hasAttribute('aria-current')
    if (theme) byId(isAgain ? 'all' : theme).checked = true
    else {
      const [, speaker] = link.hash.match(/^#speaker-(.*)/)
      chosen.speaker = isAgain ? null : decodeURIComponent(speaker)
    }
    choose()
  })
  on('change', () => {
    show()
    // The address has it from the first choice on.
    if (!isOurs) write('replaceState', address())
  })
  on('popstate', ({ isTrusted }) => {
    // To go to a point of the page itself is no other choice.
    if (!isTrusted || isOurs) return
    const theme = readAddress(location.search)
    for (const button of all('[name=theme]')) if (button.value === theme) button.checked = true
    show()
  })
  // What stands in the page leads on from where the page is, whatever the address says by then.
  on('pointerover focusin', (event) => {
    const link = linkAt(event, '#before')
    const to = link?.getAttribute('href')
    if (to && !to.startsWith('#point-')) link.href = new URL(to, here)
  })
  const showAll = () => {
    // What has come since a theme was chosen was not looked at.
    if (filtered) filtered = null
    show()
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', showAll)
  else show()

  // Who reads is not disturbed; to walk through the picture and to choose in it is no reading.
  let hasBegun = false
  let isHeld = false
  on('wheel touchmove', () => {
    hasBegun = true
  })
  on('pointerdown', ({ target }) => {
    isHeld = true
    hasBegun ||= !target.closest?.('.picture')
  })
  on('pointerup pointercancel', () => {
    // The click comes first.
    setTimeout(() => {
      isHeld = false
      takeOver()
    })
  })
  on('keydown', ({ key, target }) => {
    const isWalking = ['Tab', 'Shift', 'Escape'].includes(key)
    hasBegun ||= !isWalking && !(key === 'Enter' && target.closest?.('.picture'))
  })
  on('keydown', ({ key }) => {
    if (key !== 'Escape' || !isChosen()) return
    leave()
    chosen.speaker = null
    byId('all').checked = true
    choose()
  })
  // Whose focus is on something else of the page has it until it goes on.
  on('focusin', () => setTimeout(takeOver))
  const isElsewhere = () => {
    const { activeElement: active, body } = document
    return active && active !== body && !active.closest('.picture')
  }

  let sheet = null
  const whole = new MutationObserver(() => takeOver())
  const ask = () => {
    if (hasBegun) return stay()
    leave()
    sheet = document.createElement('link')
    Object.assign(sheet, { rel: 'stylesheet', href: files[1], media: 'not all', crossOrigin: '' })
    sheet.onload = takeOver
    sheet.onerror = stay
    document.head.append(sheet)
    whole.observe(root(), { childList: true, subtree: true })
    import(files[0]).catch(stay)
  }
  const stay = () => {
    whole.disconnect()
    root()?.remove()
    if (!hasChosen) write('replaceState', here)
    isOurs = !hasChosen
  }
  const takeOver = () => {
    if (!sheet || isHeld || !root()?.hidden) return
    if (hasBegun) return stay()
    // What was chosen is there when its points are.
    const isAsked = chosen.speaker || chosen.point || (hasChosen && themeButton().value)
    if (isElsewhere() || !sheet.sheet || !root().querySelector(isAsked ? 'article' : 'main')) return
    whole.disconnect()
    listening.abort()
    const row = document.activeElement?.closest('.picture .row')
    for (const one of all('[data-before]')) one.remove()
    byId('reyi-first-look').removeAttribute('media')
    sheet.removeAttribute('media')
    byId('before').remove()
    root().hidden = false
    if (!row) return
    const control = ['speaker', 'theme']
      .map((is) => [is, classOf(row, is[0])?.slice(1)])
      .find(([, number]) => number)
      .join('-control="')
    const same = root().querySelector(`[data-${control}"]`) ?? root().querySelector('h1')
    same.focus({ preventScroll: true })
  }
  addEventListener('load', () => {
    const idle = window.requestIdleCallback ?? ((then) => setTimeout(then, 200))
    requestAnimationFrame(() => idle(ask, { timeout: 2000 }))
  })
}

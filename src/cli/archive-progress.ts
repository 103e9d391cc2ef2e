/** Tells people at a terminal how far something is, and how long the rest may take; nobody else. */
export function progress(what: string, all: number) {
  const begun = Date.now()
  let done = 0
  let toldAt = 0
  const tell = () => {
    const now = Date.now()
    if (!process.stderr.isTTY || (now - toldAt < 200 && done < all)) return
    toldAt = now
    const left = Math.ceil(((now - begun) / done) * (all - done)) / 1000
    // Of the first few no rate is known.
    const rest = done < 10 || done === all ? '' : `; about ${Math.ceil(left)} s to go`
    process.stderr.write(`\r\u001b[K${what}: ${done} of ${all}${rest}`)
  }
  return {
    next() {
      done++
      tell()
    },
    end() {
      if (process.stderr.isTTY && done > 0) process.stderr.write('\n')
    },
  }
}

// Puts a limit to waiting, so that a page that hangs ends its own measuring only.

/** A gesture that the page does not answer within so long (ms) ends the measuring of this page. */
export const ANSWER_LIMIT = 60_000

/** The promise, or an error that names what took longer than so many ms. */
export async function within(limit, what, promise) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took over ${limit / 1000} s`)), limit)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

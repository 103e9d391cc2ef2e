/** How long the device's storage may take to open before the page goes on without it, in ms. */
export const STORAGE_PATIENCE = 8000
/** How long storage that was slow to open may still answer, after the page has said so, in ms. */
export const LASTING_PATIENCE = 600_000
/** How long all the reading or writing of a meeting or a text may take, in ms: large ones take seconds. */
export const ACTING_PATIENCE = 30_000

/**
 * What `asked` gives.
 * @throws Error where nothing comes of it for so long.
 */
export async function inTime<T>(asked: Promise<T>, patience = STORAGE_PATIENCE): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The storage does not answer')), patience)
  })
  try {
    return await Promise.race([asked, late])
  } finally {
    clearTimeout(timer)
  }
}

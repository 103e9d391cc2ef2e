/** How long the device's storage may take before the page goes on without it, in ms. */
export const STORAGE_PATIENCE = 8000

/**
 * What `asked` gives.
 * @throws Error where nothing comes of it for {@link STORAGE_PATIENCE}.
 */
export async function inTime<T>(asked: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The storage does not answer')), STORAGE_PATIENCE)
  })
  try {
    return await Promise.race([asked, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * The reader of PDF, which works where it is called: in the worker that reads files, or in a command line. Without the
 * other half of it at hand it would make a worker of its own, or work on the page's thread and say nothing of it.
 */
export async function loadPdfjs(): Promise<typeof import('pdfjs-dist')> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const pdfjsWorker = await asInWindow(() => import('pdfjs-dist/legacy/build/pdf.worker.mjs'))
  Object.assign(globalThis, { pdfjsWorker })
  return pdfjs
}

/**
 * Loads what takes a worker without a window for one of its own: it would answer the messages that are ours, and send
 * some that nobody here knows.
 */
async function asInWindow<T>(load: () => Promise<T>): Promise<T> {
  if ('window' in globalThis) return load()
  Object.assign(globalThis, { window: {} })
  try {
    return await load()
  } finally {
    Reflect.deleteProperty(globalThis, 'window')
  }
}

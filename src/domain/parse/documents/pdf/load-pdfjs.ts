/**
 * The reader of PDF, which works where it is called: in the worker that reads files, or in a command line. Without a
 * worker of its own at hand it would make one, or work on the page's thread and say nothing of it.
 */
export async function loadPdfjs(): Promise<typeof import('pdfjs-dist')> {
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ])
  Object.assign(globalThis, { pdfjsWorker: worker })
  return pdfjs
}

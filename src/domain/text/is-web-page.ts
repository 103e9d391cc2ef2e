/** Whether a text is an HTML page: saved by its reader, or what a host sends for a wrong path. */
export const isWebPage = (text: string): boolean => /^\s*<(?:!doctype\s+html|html)\b/i.test(text)

/** Whether a text is an HTML page: saved by its reader, or what a host sends for a wrong path. */
export const isWebPage = (text: string): boolean => /^\s*<(?:!doctype|html)\b/i.test(text)

import { useLayoutEffect } from 'react'
import style from './archive.css?inline'

let sheet: CSSStyleSheet | undefined

/** Has the style of an archive's page, which is no part of the first load, as long as that page is there. */
export function useStyle(): void {
  useLayoutEffect(() => {
    if (!sheet) {
      sheet = new CSSStyleSheet()
      sheet.replaceSync(style)
    }
    const own = sheet
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, own]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== own)
    }
  }, [])
}

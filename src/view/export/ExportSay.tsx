import { Fragment, type ReactNode } from 'react'
import { EXPORT_MESSAGES, type ExportMessages } from '../../i18n/export-messages.ts'
import { LANGUAGE_TAG, languagesOf } from '../../i18n/language.ts'
import { useDisplay } from '../Language.tsx'

/** Gives a message of exporting as plain text; both languages with a slash between. */
export function useExportSay(): (message: (m: ExportMessages) => string) => string {
  const languages = languagesOf(useDisplay())
  return (message) =>
    [...new Set(languages.map((one) => message(EXPORT_MESSAGES[one])))].join(' / ')
}

/** A message of exporting, each language marked as what it is. */
export function ExportSay(props: { children: (m: ExportMessages) => string }): ReactNode {
  return languagesOf(useDisplay()).map((language, i) => (
    <Fragment key={language}>
      {i > 0 && ' '}
      <span lang={LANGUAGE_TAG[language]} className={i > 0 ? 'text-[0.86em] font-normal' : ''}>
        {props.children(EXPORT_MESSAGES[language])}
      </span>
    </Fragment>
  ))
}

import type { ReactNode } from 'react'
import { languagesOf } from '../../i18n/language.ts'
import { REVIEW_MESSAGES, type ReviewMessages } from '../../i18n/review-messages.ts'
import { useDisplay, Words } from '../Language.tsx'

type Message = (m: ReviewMessages) => string

/** A message of the review, each language marked as what it is. */
export function SayReview({ children: message }: { children: Message }): ReactNode {
  return <Words of={{ zh: message(REVIEW_MESSAGES.zh), en: message(REVIEW_MESSAGES.en) }} />
}

/** Gives a message of the review as plain text, for names. */
export function useSayReview(): (message: Message) => string {
  const languages = languagesOf(useDisplay())
  return (message) =>
    [...new Set(languages.map((language) => message(REVIEW_MESSAGES[language])))].join(' / ')
}

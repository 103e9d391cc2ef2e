import { reviewMessages } from '../../i18n/review-messages.ts'
import { createSay } from '../parts/Language.tsx'

/** The messages of the review. */
export const { Say: SayReview, useSay: useSayReview } = createSay(reviewMessages)

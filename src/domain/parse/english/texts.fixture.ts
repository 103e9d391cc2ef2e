import type { EnglishText } from './english-text.fixture.ts'
import { MEETING_TEXTS } from './meeting-texts.fixture.ts'
import { NEWS_TEXTS } from './news-texts.fixture.ts'

export const ENGLISH_TEXTS: readonly EnglishText[] = [...NEWS_TEXTS, ...MEETING_TEXTS]

import { DELEGATES_TEXTS } from './delegates-texts.fixture.ts'
import type { EnglishText } from './english-text.fixture.ts'
import { MINUTES_TEXTS } from './minutes-texts.fixture.ts'
import { NEWS_TEXTS } from './news-texts.fixture.ts'
import { PROCEEDINGS_TEXTS } from './proceedings-texts.fixture.ts'

export const ENGLISH_TEXTS: readonly EnglishText[] = [
  ...NEWS_TEXTS,
  ...MINUTES_TEXTS,
  ...PROCEEDINGS_TEXTS,
  ...DELEGATES_TEXTS,
]

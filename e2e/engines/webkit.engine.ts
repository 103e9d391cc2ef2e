import { describe } from 'vitest'
import { testMainThings } from './main-things.ts'
import { hasWebKit, openWebKit } from './webkit.ts'

describe.skipIf(!hasWebKit)('WebKit', () => testMainThings(() => openWebKit()))

import { describe } from 'vitest'
import { openFirefox } from './firefox.ts'
import { testMainThings } from './main-things.ts'

describe('Firefox', () => testMainThings(openFirefox))

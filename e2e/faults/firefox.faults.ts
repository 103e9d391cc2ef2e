import { describe } from 'vitest'
import { hasFirefox, openFirefox } from '../engines/firefox.ts'
import { testFaults } from './test-faults.ts'

describe.skipIf(!hasFirefox)('Firefox', () => testFaults('Firefox', openFirefox))

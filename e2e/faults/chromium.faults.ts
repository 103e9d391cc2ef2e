import { describe } from 'vitest'
import { hasChromium, openChromium } from '../engines/chromium.ts'
import { testFaults } from './test-faults.ts'

describe.skipIf(!hasChromium)('Chromium', () => testFaults('Chromium', openChromium))

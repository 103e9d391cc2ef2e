import { describe } from 'vitest'
import { hasWebKit, openWebKit } from '../engines/webkit.ts'
import { testFaults } from './test-faults.ts'

describe.skipIf(!hasWebKit)('WebKit', () => testFaults('WebKit', () => openWebKit('none')))

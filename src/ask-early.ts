import { askEarly } from './state/opening/early.ts'

askEarly()

import { askEarly } from './state/early.ts'

askEarly()

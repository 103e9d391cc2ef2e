import { readFileSync } from 'node:fs'
import { parseText } from '../domain/parse/parse.ts'
const r = await parseText(readFileSync(process.argv[2]!, 'utf8'))
console.log(JSON.stringify(r.ok ? r.transcript : r, null, 1))

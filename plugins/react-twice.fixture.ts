import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { compileFunction } from 'node:vm'
import type * as React from 'react'
import type * as ReactDOM from 'react-dom'
import type { createRoot } from 'react-dom/client'
import { UNUSED_OF_REACT } from './lean-react.ts'
import { withoutUnused } from './without-unused.ts'

/** React for browsers in one of its forms, with parts that know no other. */
export interface WholeReact {
  readonly react: typeof React
  readonly dom: typeof ReactDOM
  readonly createRoot: typeof createRoot
}

const outside = createRequire(import.meta.url)

/** React as it is published for production: whole, or as the build makes it. */
export function readReact(isLean: boolean): WholeReact {
  const run = (file: string, known: Readonly<Record<string, unknown>>): Record<string, unknown> => {
    const published = readFileSync(`node_modules/${file}`, 'utf8')
    const unused = isLean && UNUSED_OF_REACT.get(file)
    const code = unused ? withoutUnused(file, published, unused) : published
    const exported = {}
    const require = (name: string) => known[name] ?? outside(name)
    compileFunction(code, ['exports', 'require'])(exported, require)
    return exported
  }
  const react = run('react/cjs/react.production.js', {})
  const dom = run('react-dom/cjs/react-dom.production.js', { react })
  const client = run('react-dom/cjs/react-dom-client.production.js', { react, 'react-dom': dom })
  return { react, dom, ...client } as unknown as WholeReact
}

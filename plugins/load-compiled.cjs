const { createHash } = require('node:crypto')
const { readFileSync, renameSync, writeFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

const modules = new Map()
const scripts = new Map()

/**
 * V8 takes nothing that it made with other flags, and the limit of a process's heap is one: what was made under a limit that the command line of Node says stands
 * apart. One in `NODE_OPTIONS` is not looked at: V8 refuses what was made without it then, and the code is compiled again.
 */
const LIMIT = process.execArgv
  .filter((flag) => /^--max-old-space-size=\d+$/.test(flag))
  .map((flag) => `.${flag.slice(2)}`)
  .join('')

/** What V8 made of the code of a file, behind a digest of both, since V8 looks at the length of the code alone. */
const madeOf = (file) => `${file}${LIMIT}.made`
const DIGEST = 32

/**
 * Runs a file of a build and gives what it exports, as `require` does. Where this V8 has compiled it before, it is not
 * compiled again, which takes longer than most reports do.
 */
function load(file) {
  const known = modules.get(file)
  if (known) return known.exports
  const module = { exports: {} }
  modules.set(file, module)
  const script = compile(file)
  const others = createRequire(file)
  const require = (name) => (name.startsWith('./') ? load(join(dirname(file), name)) : others(name))
  try {
    script.runInThisContext()(module.exports, require, module, file, importModule)
  } catch (error) {
    // It is no module: who asks for it again is told the same.
    modules.delete(file)
    throw error
  }
  return module.exports
}

const importModule = (name) => import(name)

function compile(file) {
  const code = readFileSync(file, 'utf8')
  const script = new Script(
    `(function(exports,require,module,__filename,importModule){${code}\n})`,
    // Of another V8, or with other flags, it is not taken.
    { filename: file, cachedData: made(file, code) },
  )
  scripts.set(file, { code, script })
  return script
}

const digestOf = (code, made) => createHash('sha256').update(code).update(made).digest()

function made(file, code) {
  try {
    const kept = readFileSync(madeOf(file))
    const made = kept.subarray(DIGEST)
    return digestOf(code, made).equals(kept.subarray(0, DIGEST)) ? made : undefined
  } catch {
    return undefined
  }
}

/** Keeps what has been compiled until now beside the files. */
function keep() {
  for (const [file, { code, script }] of scripts) {
    const made = script.createCachedData()
    const part = `${madeOf(file)}.${process.pid}`
    writeFileSync(part, Buffer.concat([digestOf(code, made), made]))
    renameSync(part, madeOf(file))
  }
}

module.exports = { keep, load }

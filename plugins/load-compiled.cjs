const { readFileSync, writeFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

const modules = new Map()
const scripts = new Map()

/** What V8 made of the code of a file. */
const madeOf = (file) => `${file}.made`

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
  scripts.set(file, script)
  const others = createRequire(file)
  const require = (name) => (name.startsWith('./') ? load(join(dirname(file), name)) : others(name))
  script.runInThisContext()(module.exports, require, module, file, importModule)
  return module.exports
}

const importModule = (name) => import(name)

function compile(file) {
  const code = readFileSync(file, 'utf8')
  return new Script(`(function(exports,require,module,__filename,importModule){${code}\n})`, {
    filename: file,
    // Of another V8, or with other flags, it is not taken.
    cachedData: made(file),
  })
}

function made(file) {
  try {
    return readFileSync(madeOf(file))
  } catch {
    return undefined
  }
}

/** Keeps what has been compiled until now beside the files. */
function keep() {
  for (const [file, script] of scripts) writeFileSync(madeOf(file), script.createCachedData())
}

module.exports = { keep, load }

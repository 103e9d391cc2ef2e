import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Locked {
  readonly version: string
  readonly resolved?: string
  readonly integrity?: string
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const manifest: Manifest = read('package.json')
const { '': root, ...locked }: Record<string, Locked> = read('package-lock.json').packages

test('every version is pinned', () => {
  for (const [name, version] of Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
  })) {
    // One version and no range: some name their releases behind the number.
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[a-z\d.]+)?$/)
    expect(locked[`node_modules/${name}`]?.version, name).toBe(version)
  }
  expect(root).toBeDefined()
})

test('the lock names no registry, and every package by its hash', () => {
  for (const [path, { resolved, integrity }] of Object.entries(locked)) {
    expect(resolved, path).toBeUndefined()
    expect(integrity, path).toMatch(/^sha512-/)
  }
})

const PLATFORMS = [
  { os: 'linux', cpu: 'x64', libc: 'glibc' },
  { os: 'linux', cpu: 'arm64', libc: 'glibc' },
  { os: 'darwin', cpu: 'x64' },
  { os: 'darwin', cpu: 'arm64' },
  { os: 'win32', cpu: 'x64' },
] as const

/** Packages with native parts: those whose optional dependencies are for a system each. */
const native = Object.entries(locked).flatMap(([path, { optionalDependencies }]) => {
  const parts = Object.keys(optionalDependencies ?? {}).map(
    (name) => locked[`${path}/node_modules/${name}`] ?? locked[`node_modules/${name}`],
  )
  return parts.filter((part) => part?.os && part.cpu).length > 1 ? [{ path, parts }] : []
})

test('there are native packages to look at', () => {
  expect(native.map(({ path }) => path.replace('node_modules/', ''))).toEqual(
    expect.arrayContaining(['@biomejs/biome', 'lightningcss', 'rolldown', 'typescript']),
  )
})

test.each(PLATFORMS)('npm ci finds all native parts on $os $cpu', (platform) => {
  for (const { path, parts } of native) {
    const fitting = parts.filter(
      (part) =>
        part?.os?.includes(platform.os) &&
        part.cpu?.includes(platform.cpu) &&
        (!('libc' in platform) || !part.libc || part.libc.includes(platform.libc)),
    )
    expect(fitting.length, path).toBeGreaterThan(0)
    expect(parts, path).not.toContain(undefined)
  }
})

test('the README says of every package that the page or the command line needs why', () => {
  const [, table] = readFileSync('README.md', 'utf8').split('## What it stands on')
  for (const name of Object.keys(manifest.dependencies)) expect(table).toContain(`\`${name}\``)
})

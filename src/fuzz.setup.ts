import fc from 'fast-check'

/*
 * How often each property is tried where its test names no number: a few hundred times with the other
 * tests, the same values each time, so that a change alone decides whether they pass; ten thousand times
 * with `npm run fuzz`, new values each time, or as often as FUZZ_RUNS says.
 */
const fuzz = import.meta.env.MODE === 'fuzz'
fc.configureGlobal({
  numRuns: Number(process.env.FUZZ_RUNS ?? (fuzz ? 10_000 : 200)),
  ...(fuzz ? {} : { seed: 2024 }),
})

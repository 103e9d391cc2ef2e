import fc from 'fast-check'

/*
 * How often each property is tried where its test names no number: a few hundred times with the other
 * tests, ten thousand times with `npm run fuzz`, or as often as FUZZ_RUNS says.
 */
const usual = import.meta.env.MODE === 'fuzz' ? 10_000 : 200
fc.configureGlobal({ numRuns: Number(process.env.FUZZ_RUNS ?? usual) })

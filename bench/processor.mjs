import { readFileSync } from 'node:fs'

/** Of user and system, seconds; of Linux alone. Fields of `/proc/PID/stat`, counted behind the name of the process. */
const OWN = [11, 12]
const WAITED_FOR = [13, 14]

/** Seconds of the processor that a process has had, and those that it has waited for. */
export const processorOf = (pid) => secondsOf(pid, [...OWN, ...WAITED_FOR])

/** Seconds of the processor that ended processes have had which this one has waited for. */
export const processorOfEnded = () => secondsOf('self', WAITED_FOR)

function secondsOf(pid, fields) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return fields.reduce((sum, field) => sum + Number(stat[field]), 0) / 100
}

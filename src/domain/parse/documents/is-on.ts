/** Whether a switch of Office's formats is on: it is where it stands without a value. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !['0', 'false', 'off', 'none'].includes(value)

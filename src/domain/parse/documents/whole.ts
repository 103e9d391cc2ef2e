/** A whole number from 0 on as an attribute has it; `otherwise` where it has none. */
export function whole(value: string | undefined, otherwise: number): number {
  const number = Number(value)
  return value !== undefined && Number.isInteger(number) && number >= 0 ? number : otherwise
}

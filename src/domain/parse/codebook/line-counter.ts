/** Gives the line of a place, from 1; places are asked for in order. */
export function lineCounter(text: string): (at: number) => number {
  let line = 1
  let counted = 0
  return (at) => {
    for (
      let end = text.indexOf('\n', counted);
      end >= 0 && end < at;
      end = text.indexOf('\n', counted)
    ) {
      line++
      counted = end + 1
    }
    return line
  }
}

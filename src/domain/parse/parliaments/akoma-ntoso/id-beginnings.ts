/** Ids, looked through by how they begin; adding and asking in turns takes no longer than one after the other. */
export class IdBeginnings {
  /** Sorted, each longer than the next, so that an id is moved to a longer one few times. */
  private readonly runs: string[][] = []

  add(id: string): void {
    let run = [id]
    while (this.runs.length > 0 && this.runs.at(-1)!.length <= run.length)
      run = this.runs.pop()!.concat(run).sort()
    this.runs.push(run)
  }

  /** Whether an id that was added begins so, or is the same. */
  has(beginning: string): boolean {
    return this.runs.some((run) => {
      let low = 0
      let high = run.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (run[middle]! < beginning) low = middle + 1
        else high = middle
      }
      return run[low]?.startsWith(beginning) ?? false
    })
  }
}

import { Comparison } from '../comparison/Comparison.tsx'
import { Coverage } from './Coverage.tsx'
import { Matrix } from './Matrix.tsx'
import { Remedies } from './Remedies.tsx'

/** The views in words and figures: small enough to come as one file, on the first use of any. */
export const TABLE_VIEWS = {
  matrix: Matrix,
  remedies: Remedies,
  coverage: Coverage,
  comparison: Comparison,
}

import { Comparison } from '../comparison/Comparison.tsx'
import { Coverage } from '../tables/Coverage.tsx'
import { Matrix } from '../tables/Matrix.tsx'
import { Remedies } from '../tables/Remedies.tsx'

/** The views in words and figures: small enough to come as one file, on the first use of any. */
export const TABLE_VIEWS = {
  matrix: Matrix,
  remedies: Remedies,
  coverage: Coverage,
  comparison: Comparison,
}

/** What is counted before a list of it, in the plural and in small letters: `three recommendations: …`. */
export const COUNTED_MATTERS: ReadonlySet<string> = new Set(
  'recommendations proposals suggestions points steps reasons issues problems concerns questions things demands requests conditions criteria challenges obstacles priorities ways measures options areas factors lessons principles requirements actions changes goals aims objectives ideas observations conclusions arguments objections amendments risks questions comments remarks needs tasks barriers difficulties causes elements aspects themes motions'.split(
    ' ',
  ),
)

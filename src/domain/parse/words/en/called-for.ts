/** What who presides calls or asks for as a meeting goes on, in small letters; the mayor called for a vote proposes nothing. */
export const CALLED_FOR: ReadonlySet<string> = new Set([
  ...['vote', 'roll call', 'show of', 'second', 'motion', 'motions', 'nominations', 'order'],
  ...['comment', 'comments', 'public comment', 'public comments', 'further comment'],
  ...['question', 'questions', 'discussion', 'further discussion', 'council discussion'],
  ...['recess', 'break', 'adjournment', 'speakers', 'objections', 'corrections', 'additions'],
])

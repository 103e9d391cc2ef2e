/** Of a name that is typed no more is looked at, in UTF-16 units of folded text: keys of tables are short. */
export const MOST_TYPED = 100

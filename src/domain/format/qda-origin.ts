/*
 * What files for programs of qualitative analysis (REFI-QDA) that were exported here say of where they are from. The number
 * tells that codes and cases are numbered where they need it; those of earlier exports are called as they are.
 */

export const QDA_ORIGIN = 'Reyi 2'

/** Whether a file was exported here, and by no other program since. */
export const isOurs = (origin: string): boolean => origin === QDA_ORIGIN || origin === 'Reyi'

/** Whether numbers behind the names in a file are those that were given when it was exported. */
export const hasNumbers = (origin: string): boolean => origin === QDA_ORIGIN

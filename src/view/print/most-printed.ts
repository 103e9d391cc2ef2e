/** More points are more paper than anybody wants, and longer to lay out than a browser waits. */
export const mostPrinted = 2000

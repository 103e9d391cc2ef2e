/** Whether the pane stands beside the text, not below it. */
export const isBeside = (pane: Element, text: Element): boolean =>
  pane.getBoundingClientRect().left >= text.getBoundingClientRect().right

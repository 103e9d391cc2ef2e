/** The number of each thing by its id. */
export const numbers = (items: readonly { readonly id: string }[]) =>
  new Map(items.map(({ id }, i) => [id, i]))

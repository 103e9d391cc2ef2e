/** What messages of one language ask of those of another: the same keys, texts for texts, functions of the same facts. */
export type Widened<T> = T extends string
  ? string
  : T extends (...facts: infer Facts) => infer Said
    ? (...facts: Facts) => Widened<Said>
    : { readonly [Key in keyof T]: Widened<T[Key]> }

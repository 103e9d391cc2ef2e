/** How records of Canada’s Parliament shorten the caucuses, in English and in French, with a label that has each. */
export const CAUCUSES = [
  { word: 'CPC', yes: 'Ms. Ada Moss (North Tamar, CPC)' },
  { word: 'PCC', yes: 'Mme Ada Moss (Tamar-Nord, PCC)' },
  { word: 'Lib.', yes: 'Hon. Ada Moss (Minister of Ferries, Lib.)' },
  { word: 'NDP', yes: 'Ms. Ada Moss (North Tamar, NDP)' },
  { word: 'NPD', yes: 'Mme Ada Moss (Tamar-Nord, NPD)' },
  { word: 'BQ', yes: 'Mme Ada Moss (Tamar-Nord, BQ)' },
  { word: 'GP', yes: 'Ms. Ada Moss (North Tamar, GP)' },
  { word: 'PV', yes: 'Mme Ada Moss (Tamar-Nord, PV)' },
  { word: 'PPC', yes: 'Ms. Ada Moss (North Tamar, PPC)' },
  { word: 'Ind.', yes: 'Ms. Ada Moss (North Tamar, Ind.)' },
  { word: 'Cons. Ind.', yes: 'Ms. Ada Moss (North Tamar, Cons. Ind.)' },
] as const

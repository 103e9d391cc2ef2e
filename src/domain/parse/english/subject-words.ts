import { words } from './clause-words.ts'

/** May stand between a subject and its verb. */
export const ADVERBS = words(
  'also further then later again once first still even just now thus hence therefore too often soon ever rather only earlier initially always long recently repeatedly strongly nevertheless however meanwhile yesterday today all both each himself herself themselves since instead already simply',
)
/** What a clause in commas between a name and its verb begins with. */
export const ASIDES = words(
  'who whose speaking while in on at for with after when as however meanwhile too also citing referring responding replying addressing noting quoting asked although though a an the one himself herself like by from of appearing supported opposed joined backed represented accompanied echoed standing sitting holding joined wearing now then himself clad dressed flanked known seen called named born despite',
)

/** Prepositions and verbs that make the name behind them no subject. */
export const GOVERNS = words(
  'of by with from to for in on at about against than like via per under over between without within including regarding concerning behind beside near into after before during according as through if unless whether until',
)

/** What is so said is not said, or not yet. */
export const NEVER = words(
  'not never no cannot would will could should can may might must shall nor hardly without if let',
)

export const HAVE = words('has have had having')

/** A tier of an invented recording. */
interface TierGiven {
  readonly name: string
  readonly voice?: string
  /** Whether it marks moments. */
  readonly points?: boolean
  /** The tier that it is about; its spans then begin with the place of the annotation that each is about. */
  readonly about?: number
  readonly spans: readonly (readonly [from: number | null, to: number | null, text: string])[]
}

/** A file of ELAN; times in milliseconds, null where a place in time has no value. Texts are XML already. */
export function eaf(tiers: readonly TierGiven[]): string {
  const slots: string[] = []
  const slot = (ms: number | null) => {
    const id = `ts${slots.length + 1}`
    slots.push(`<TIME_SLOT TIME_SLOT_ID="${id}"${ms === null ? '' : ` TIME_VALUE="${ms}"`}/>`)
    return id
  }
  const written = tiers.map((tier, t) => {
    let last: string | null = null
    const annotations = tier.spans.map(([from, to, text], i) => {
      const id = `a${t}_${i}`
      const value = `<ANNOTATION_VALUE>${text}</ANNOTATION_VALUE>`
      if (tier.about !== undefined)
        return `<ANNOTATION><REF_ANNOTATION ANNOTATION_ID="${id}" ANNOTATION_REF="a${tier.about}_${from}">${value}</REF_ANNOTATION></ANNOTATION>`
      // Where one ends without a time, the next begins.
      const start: string = from === null && last !== null ? last : slot(from)
      const end = slot(to)
      last = to === null ? end : null
      return `<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="${id}" TIME_SLOT_REF1="${start}" TIME_SLOT_REF2="${end}">${value}</ALIGNABLE_ANNOTATION></ANNOTATION>`
    })
    const parent = tier.about === undefined ? '' : ` PARENT_REF="${tiers[tier.about]!.name}"`
    const participant = tier.voice === undefined ? '' : ` PARTICIPANT="${tier.voice}"`
    return `<TIER LINGUISTIC_TYPE_REF="default-lt" TIER_ID="${tier.name}"${participant}${parent}>\n${annotations.join('\n')}\n</TIER>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<ANNOTATION_DOCUMENT AUTHOR="" DATE="2026-05-11T10:00:00+08:00" FORMAT="3.0" VERSION="3.0">
<HEADER MEDIA_FILE="" TIME_UNITS="milliseconds">
<MEDIA_DESCRIPTOR MEDIA_URL="file:///home/private/lamp.wav" MIME_TYPE="audio/x-wav" RELATIVE_MEDIA_URL="./private.wav"/>
<PROPERTY NAME="lastUsedAnnotationId">9</PROPERTY>
</HEADER>
<TIME_ORDER>
${slots.join('\n')}
</TIME_ORDER>
${written.join('\n')}
<LINGUISTIC_TYPE GRAPHIC_REFERENCES="false" LINGUISTIC_TYPE_ID="default-lt" TIME_ALIGNABLE="true"/>
</ANNOTATION_DOCUMENT>
`
}

/** A TextGrid in the long form; times in seconds. Quotation marks in texts are doubled already. */
export const textGrid = (tiers: readonly TierGiven[]): string =>
  `File type = "ooTextFile"
Object class = "TextGrid"

xmin = 0 
xmax = 10 
tiers? <exists> 
size = ${tiers.length} 
item []: 
${tiers
  .map(
    ({ name, points, spans }, t) => `    item [${t + 1}]:
        class = "${points ? 'TextTier' : 'IntervalTier'}" 
        name = "${name}" 
        xmin = 0 
        xmax = 10 
        ${points ? 'points' : 'intervals'}: size = ${spans.length} 
${spans
  .map(([from, to, text], i) =>
    points
      ? `        points [${i + 1}]:
            number = ${from} 
            mark = "${text}" `
      : `        intervals [${i + 1}]:
            xmin = ${from} 
            xmax = ${to} 
            text = "${text}" `,
  )
  .join('\n')}`,
  )
  .join('\n')}
`

/** The same in the short form. */
export const shortTextGrid = (tiers: readonly TierGiven[]): string =>
  `File type = "ooTextFile"
Object class = "TextGrid"

0
10
<exists>
${tiers.length}
${tiers
  .map(
    ({ name, points, spans }) => `"${points ? 'TextTier' : 'IntervalTier'}"
"${name}"
0
10
${spans.length}
${spans.map(([from, to, text]) => (points ? `${from}\n"${text}"` : `${from}\n${to}\n"${text}"`)).join('\n')}`,
  )
  .join('\n')}
`

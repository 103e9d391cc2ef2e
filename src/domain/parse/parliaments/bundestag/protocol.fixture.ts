/** A protocol of our own in the form of the Bundestag’s; `sitting` is what stands in its course, `annexes` in its annexes. */
export const protocol = (
  sitting: string,
  annexes = '',
): string => `<?xml version="1.0" encoding="utf-8"?>
<?xml-stylesheet href="dbtplenarprotokoll.css" type="text/css" charset="UTF-8"?>
<!DOCTYPE dbtplenarprotokoll SYSTEM "dbtplenarprotokoll.dtd">
<dbtplenarprotokoll wahlperiode="90" sitzung-nr="7" sitzung-datum="11.05.2026" sitzung-ort="Mühlstadt" herausgeber="Mühlentag" start-seitennr="1">
<vorspann><kopfdaten><sitzungstitel>7. Sitzung</sitzungstitel></kopfdaten>
<inhaltsverzeichnis><ivz-eintrag><ivz-eintrag-inhalt>Ada Moos<redner id="1"><name><vorname>Ada</vorname></name></redner></ivz-eintrag-inhalt></ivz-eintrag></inhaltsverzeichnis></vorspann>
<sitzungsverlauf>${sitting}</sitzungsverlauf>
<anlagen>${annexes}</anlagen>
<rednerliste>${['1', '2', '3', '4'].map((id) => redner(id)).join('\n')}</rednerliste>
</dbtplenarprotokoll>
`

const MEMBERS: Readonly<
  Record<string, readonly [given: string, family: string, more: string, label: string]>
> = {
  1: ['Ada', 'Moos', '<fraktion>SPD</fraktion>', 'Ada Moos (SPD)'],
  2: [
    'Jo',
    'Ried',
    '<fraktion>BÜNDNIS\u00a090/DIE\n GRÜNEN</fraktion>',
    'Jo Ried (BÜNDNIS\u00a090/DIE GRÜNEN)',
  ],
  3: [
    'Ida',
    'Bach',
    '<rolle><rolle_lang>Bundesministerin für Fähren</rolle_lang><rolle_kurz>BMF</rolle_kurz></rolle>',
    'Ida Bach, Bundesministerin für Fähren',
  ],
  4: [
    'Ada',
    'Moos',
    '<ortszusatz>(Weiher)</ortszusatz><fraktion>fraktionslos</fraktion>',
    'Ada Moos (Weiher) (fraktionslos)',
  ],
}

export function redner(id: string): string {
  const [given, family, more] = MEMBERS[id]!
  return `<redner id="${id}"><name><vorname>${given}</vorname><nachname>${family}</nachname>${more}</name></redner>`
}

/** The line that gives somebody the word. */
export const speaks = (id: string, label = MEMBERS[id]![3]): string =>
  `<p klasse="redner"><a id="r${id}"/>${redner(id)}${label}:</p>`

export const p = (klasse: string, words: string): string => `<p klasse="${klasse}">${words}</p>`

/**
 * Countries, and others with a seat, whose names have several words, in small letters; those of one word stand in
 * `not-names.ts`.
 */
export const LONG_COUNTRIES: readonly string[] = [
  ...['united states of america', 'united states', 'united kingdom', 'new zealand', 'south africa'],
  ...['south korea', 'north korea', 'republic of korea', "democratic people's republic of korea"],
  ...['saudi arabia', 'sri lanka', 'costa rica', 'el salvador', 'burkina faso', 'cape verde'],
  ...['cabo verde', 'united arab emirates', 'south sudan', 'san marino', 'soviet union'],
  ...['ivory coast', "cote d'ivoire", 'sierra leone', 'papua new guinea', 'russian federation'],
  ...['african group', 'arab group', 'umbrella group', 'group of 77', 'least developed countries'],
  ...['alliance of small island states', 'environmental integrity group'],
  ...['holy see', 'european union', 'african union', 'arab league', 'viet nam', 'czech republic'],
  ...['dominican republic', 'central african republic', 'syrian arab republic'],
  ...[
    "lao people's democratic republic",
    'democratic republic of the congo',
    'republic of moldova',
  ],
  ...['islamic republic of iran', 'united republic of tanzania', 'state of palestine'],
  ...[
    'bolivarian republic of venezuela',
    'plurinational state of bolivia',
    "people's republic of china",
  ],
  ...['kingdom of the netherlands', 'trinidad and tobago', 'antigua and barbuda', 'saint lucia'],
  ...['saint kitts and nevis', 'saint vincent and the grenadines', 'bosnia and herzegovina'],
  ...['sao tome and principe', 'north macedonia', 'marshall islands', 'solomon islands'],
  ...['equatorial guinea', 'hong kong', 'brunei darussalam'],
]

/** Houses by what stands in the ids of their days. */
const HOUSES: Readonly<Record<string, string>> = {
  debate: 'House of Commons',
  westminhall: 'Westminster Hall',
  lords: 'House of Lords',
  standing: 'Public Bill Committee',
  wrans: 'Written answers',
  lordswrans: 'Written answers of the House of Lords',
  wms: 'Written statements',
  lordswms: 'Written statements of the House of Lords',
  spor: 'Scottish Parliament',
  sp: 'Scottish Parliament',
  ni: 'Northern Ireland Assembly',
  senedd: 'Senedd',
}
const AUSTRALIAN: Readonly<Record<string, string>> = {
  debate: 'House of Representatives',
  lords: 'Senate',
}

/** `uk.org.publicwhip/debate/2026-05-04a.12.3` */
const ID = /^uk\.org\.publicwhip\/([a-z]+)\/(?:\D*)(\d{4}-\d\d-\d\d)?/

/** The house and the day that an id in a file with that root tells. */
export function houseOf(
  root: string,
  id: string,
): { readonly house?: string | undefined; readonly date?: string | undefined } {
  const [, kind = '', date] = ID.exec(id) ?? []
  const houses = root === 'debates' ? AUSTRALIAN : HOUSES
  return { house: Object.hasOwn(houses, kind) ? houses[kind] : undefined, date }
}

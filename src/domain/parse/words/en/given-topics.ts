/**
 * Given names that are as well what people speak of: things, months, offices, places. Before a colon such a word alone
 * heads a matter (`Grant: the state has given five thousand`) as often as it calls somebody.
 */
export const GIVEN_TOPICS: ReadonlySet<string> = new Set(
  [
    'grant mark rose bill will faith hope grace art dawn joy penny ray rich sky summer autumn may june',
    'april august violet lily iris ivy hazel olive ruby pearl amber crystal daisy forest heath basil',
    'ginger sage rosemary angel christian dean duke earl major mason hunter carter cooper porter baker',
    'sterling stone river brook clay cliff dale glen chip van page lane chase trip wade jade melody',
    'harmony liberty justice destiny verity charity patience prudence honor honour constance chad jordan',
    'georgia virginia carolina florence austin dallas houston jackson madison lincoln israel paris london',
    'sydney chelsea brooklyn india asia victoria adelaide alexandria phoenix',
  ].flatMap((line) => line.split(' ')),
)

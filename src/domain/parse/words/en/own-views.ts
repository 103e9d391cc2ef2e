/** Nouns for what somebody has to say, in small letters: her view is that …. */
export const OWN_VIEWS: ReadonlySet<string> = new Set(
  'view opinion argument position concern worry fear hope message point advice answer conclusion belief claim contention complaint recommendation suggestion proposal verdict reply response reasoning objection conviction plea warning impression'.split(
    ' ',
  ),
)

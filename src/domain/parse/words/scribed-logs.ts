/** A form of what stands in the log of a chat in which somebody writes down what others say. */
interface LogForm {
  readonly form: string
  readonly like: readonly string[]
  readonly unlike?: readonly string[]
  /** Whether nobody’s words go on behind it: another part of the meeting, or of its record, begins. */
  readonly ends?: true
}

/** Says who writes down what is said from there on; `scribe` is that name, or nothing where it is who writes the line. */
export const SCRIBE = /^scribe(?:nick)?\s*[:+]\s*(?<scribe>.{0,40}?)\s*$/i
/** Says who is there. */
export const PRESENT = /^present\s*[:+]\s*(?<names>.+)$/i

/*
 * What people tell the programs in such a log, and what these answer: nobody says it to the others. To add one, write its form
 * with lines of your own; `npx vitest run src/domain/parse/words` tries each.
 */
export const LOG_COMMANDS: readonly LogForm[] = [
  {
    form: String.raw`[qv][+?-](?:\s.{0,60})?`,
    like: ['q+', 'q+ Moss', 'v?', 'q+ to ask about lamps'],
    unlike: [
      'quite',
      'Q+A is at noon, and we should all be there on time, or even earlier than that',
    ],
  },
  {
    form: String.raw`(?:present|regrets|agenda|scribe|chair)[+-](?:\s.{0,80})?`,
    like: ['present+', 'present+ Ada', 'agenda+ lamps', 'scribe+ jo'],
    unlike: ['present plans'],
  },
  { form: String.raw`ack\s.{1,40}|ack`, like: ['ack jo'], unlike: ['acknowledged'] },
  {
    form: String.raw`(?:scribe(?:nick)?|chair|meeting|present|regrets|agenda|date)\s*:.*`,
    like: ['scribe: Ada', 'scribenick: jo', 'Meeting: Lamps'],
    unlike: ['the scribe: Ada'],
  },
  {
    ends: true,
    form: String.raw`(?:sub)?topic\s*:.*|agendum \d.{0,80}taken up.*|(?:zakim|agendabot),\s+(?:take up|open|next|move to)\b.*`,
    like: [
      'topic: Lamps',
      'subtopic: Bridge',
      'agendum 2 -- Lamps -- taken up [from ada]',
      'Zakim, next agendum',
      'agendabot, take up agendum 3',
    ],
    unlike: ['the topic: Lamps', 'Zakim is next'],
  },
  {
    ends: true,
    form: String.raw`github(?:-bot)?\s*:.*`,
    like: ['github: issue 5', 'Github-bot: none'],
    unlike: ['github has it'],
  },
  {
    form: String.raw`(?:zakim|rrsagent|trackbot|ghurlbot|agendabot|gb),\s.*`,
    like: ['zakim, who is here?', 'RRSAgent, draft minutes'],
    unlike: ['Ada, who is here?'],
  },
  {
    form: String.raw`\S+ has (?:joined|left|quit|changed the topic)\b.*|\S+ is now known as \S+`,
    like: ['ada has joined #lamps', 'jo has left #lamps', 'jo is now known as jo_away'],
    unlike: ['The town has joined in'],
  },
  { form: String.raw`[si]\/[^\/]+\/[^\/]*\/?g?`, like: ['s/lamp/lamps/', 's/a/b/g'] },
]

const oneOf = (forms: readonly LogForm[]) =>
  new RegExp(`^(?:${forms.map(({ form }) => form).join('|')})$`, 'i')
const COMMAND = oneOf(LOG_COMMANDS)
const ENDING = oneOf(LOG_COMMANDS.filter(({ ends }) => ends))

/** Whether words are for the programs that keep such a log. */
export const isLogCommand = (words: string): boolean => COMMAND.test(words)

/** Whether what somebody says goes on behind no such line. */
export const endsWhatIsHeard = (words: string): boolean => ENDING.test(words)

/** Programs that write in such logs. */
const PROGRAMS: ReadonlySet<string> = new Set(
  'zakim rrsagent trackbot ghurlbot agendabot github-bot gb xueyuan meetbot supybot'.split(' '),
)

/** Whether a name is that of a program. */
export const isLogProgram = (name: string): boolean => PROGRAMS.has(name.toLowerCase())

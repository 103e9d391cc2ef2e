/*
 * Words that people talk with and that tell nothing of what they talk about.
 */

const words = (...lines: readonly string[]) => lines.flatMap((line) => line.split(' '))

/** What sentences are made of. */
const GRAMMAR = words(
  'be am is are was were been being have has had having do does did will would can could shall should must may might',
  'ought who whom whose which what when where why how that this these those there here then than and but or nor for',
  'not all any each every both either neither some none such other another same own just only also too very even still',
  'yet already always never ever often sometimes usually again almost enough perhaps maybe quite rather really actually',
  'about above across after against along among around before behind below between beyond during from into onto out over',
  'through toward towards under until upon with within without because although though whether while since unless',
  'yours mine ours theirs your mine our their his her its him them they you she himself herself myself themselves',
  'ourselves itself yourself one ones now back away off down forward together apart else instead however therefore',
)

/** Fillers, and what answers or calls somebody. */
const FILLERS = words(
  'uh um uhm umm hmm hm mm mmm mhm huh ah oh ooh er erm eh yeah yep yup nope okay alright hello hey wow',
  'actually basically obviously certainly definitely absolutely exactly anyway etc sorry please thank thanks',
  'yes sure gonna wanna gotta kinda sorta cuz cause dunno welcome goodbye bye morning afternoon evening',
)

/** What people do with words and thoughts, at a meeting and elsewhere. */
const SAYING = words(
  'think thinks thinking thought know knows knowing known knew mean means meaning meant guess guessing suppose',
  'believe feel feels feeling felt say says saying said tell tells telling told talk talks talking talked',
  'speak speaks speaking spoke ask asks asking asked answer answers answering answered hear hears hearing heard',
  'listen look looks looking looked see sees seeing seen saw understand understanding understood wonder wondering',
  'remember forget agree agreed agrees disagree mention mentioned mentioning explain explained describe described',
  'discuss discussed discussing discussion discussions suggest suggested suggesting suggestion consider considered',
  'hope hopes hoping wish like likes liked love want wants wanted wanting need needs needed prefer decide decided',
  'read reading write writing wrote show shows showing showed shown seem seems seemed appear comment comments refer',
  'referring realise realize sound sounds note noted notice noticed expect expected assume assuming confirm bet mind',
)

/** What people do with anything. */
const DOING = words(
  'go goes going gone went come comes coming came get gets getting got gotten give gives giving gave given take',
  'takes taking took taken make makes making made put puts putting let lets keep keeps keeping kept leave leaves',
  'leaving left try tries trying tried start starts started starting begin begins beginning began stop stopped',
  'finish finished finishing end ends ended happen happens happened happening use uses using used work works',
  'worked working do does doing done did set sets setting turn turns turned turning bring brings bringing brought',
  'move moves moving moved run runs running find finds finding found call calls called calling stay stand sit',
  'add adds added adding change changes changed changing become became run pick picked picking choose chose chosen',
  'follow following followed involve involved include included including deal dealing help helps helped helping',
  'ensure ensuring allow allows allowed continue continues continued provide provides provided providing wait',
  'hold holding held check checked checking fit stick hang handle play pull push pass drop throw join spend spent',
  'increase increases increased increasing decrease achieve achieved achieving attempt attempts aim aims aiming share shares sharing',
  'cover covers covered address addressed addressing raise raised relate related base based depend depends',
)

/** Things of any kind, and how much of them. */
const ANYTHING = words(
  'thing things something anything everything nothing stuff sort sorts kind kinds type types way ways bit bits lot',
  'lots part parts piece pieces point points case cases example examples instance instances fact facts reason reasons',
  'idea ideas matter matters issue issues problem problems question questions question term terms term sense course',
  'respect regard extent number numbers amount couple pair bunch range level levels rest half whole side sides top',
  'bottom middle front back line lines end place places area areas situation situations circumstance circumstances',
  'aspect aspects detail details element elements item items list lists step steps stage stages form forms version',
  'opportunity opportunities position approach basis process context nature terms kind concern concerns view views',
  'opinion opinions impression conversation conversations feedback thought thoughts person people guy guys man men',
  'woman everyone everybody anybody somebody someone folks one ones other others name names word words sentence',
  'difference differences possibility possibilities chance advantage effect effects result purpose challenge challenges',
  'difficulty difficulties importance choice choices option options',
)

/** How something is said to be. */
const QUALITIES = words(
  'good better best bad worse worst great nice cool fine right wrong true real different same similar certain sure',
  'possible able unable likely clear obvious important interesting main big bigger small smaller little large huge',
  'long short high low new old first second third fourth last next previous early late later recent current actual',
  'whole full many much more most few several various particular specific general own such available ready easy',
  'hard difficult simple basic fun funny happy glad weird strange okay usual normal common single extra necessary',
  'zero two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand',
  'million billion percent dozen left grateful honourable honorable right thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen seventy eighty ninety double triple whatever whenever wherever whoever whichever excellent perfect',
  'fantastic wonderful brilliant lovely amazing awesome terrible horrible useful helpful interested exciting excited',
  'surprised sensible reasonable relevant particular typical exact entire total additional extra enormous tiny',
  'major minor significant strong potential existing overall successful key various',
)

/** When. */
const TIMES = words(
  'time times day days week weeks month months year years hour hours minute minutes second seconds moment moments',
  'today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday january february march',
  'april may june july august september october november december past future while ago period date start',
)

/** The meeting itself, and who is at it. */
const MEETING = words(
  'meeting meetings agenda session minutes presentation presentations slide slides chair chairman chairwoman',
  'chairperson committee member members colleague colleagues gentleman gentlemen lady ladies sir madam mister mrs',
  'miss doctor professor team group groups project projects task tasks participant participants speaker speakers',
  'order topic topics remark remarks statement statements discussion introduction review summary witness witnesses',
  'hon dr mr ms am mp prime minister ministers deputy secretary councillor mayor president',
)

/** In lower case, each form by itself. */
export const ENGLISH_TALK: ReadonlySet<string> = new Set([
  ...GRAMMAR,
  ...FILLERS,
  ...SAYING,
  ...DOING,
  ...ANYTHING,
  ...QUALITIES,
  ...TIMES,
  ...MEETING,
])

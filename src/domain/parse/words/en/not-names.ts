/*
 * Words with a capital that are of no person's name, in small letters.
 */

const words = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ')))

/** Alternatively Ada Moss said …: adverbs that stand before a name and are none. */
export const OPENING_ADVERBS =
  'accordingly additionally alternatively apparently consequently conversely eventually fortunately initially ironically obviously occasionally originally presumably previously probably reportedly separately similarly simply simultaneously specifically subsequently supposedly typically ultimately unfortunately usually'

/** Words that begin sentences, clauses and headlines: a name begins after them. */
export const OPENERS = words(
  'the a an this that these those there here it its he she they we you i his her their our your my one some any all both each every many most much few several no not none neither either other others another such same more less least',
  'and but or nor so yet for if when while whereas as because since although though unless until till before after once whenever wherever where why how what who whom whose which whether than',
  'in on at by from to of with without within into onto over under above below between among amid amidst across along around about against during through throughout towards toward upon beside besides despite beyond behind near off out up down like unlike via per regarding concerning according following including given except',
  'also again further furthermore moreover however meanwhile meantime nevertheless nonetheless still then thus therefore hence instead otherwise indeed finally lastly firstly secondly thirdly first second third fourth fifth next last later earlier recently currently today yesterday tomorrow tonight now soon often always never ever perhaps maybe only even just yes well okay ok please asked speaking responding replying commenting addressing quoting citing asking turning writing referring reacting dismissing adding noting echoing joining seconded moved vote votes voting ayes nays yeas aye nay carried motion motions resolved passed approved adopted unanimous unanimously present absent apologies excused attendees attendance',
  OPENING_ADVERBS,
  'is are was were be been being has have had do does did will would shall should can could may might must let see say says said asked told want wants need needs propose proposed new old former late early breaking update updated watch listen read more photo photos image images picture pictures video credit file caption source sources reporting editing additional writing compiled edited',
)

/** Days, months and feasts. */
export const CALENDAR = words(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan thanksgiving halloween spring summer autumn winter',
)

/** Words of which names of institutions, laws, places, papers and things are made. */
export const INSTITUTION_WORDS = words(
  'bank council committee subcommittee commission board university college school academy institute institution association society federation union confederation league alliance coalition network forum foundation fund trust charity organisation organization agency authority bureau department ministry office division branch section service services administration government parliament congress senate house assembly legislature court tribunal party group company corporation corp inc ltd llc plc co limited industries industry holdings partners enterprises systems solutions technologies technology labs laboratory laboratories hospital clinic health center centre museum library gallery theatre theater church cathedral mosque temple synagogue',
  'times post journal herald tribune gazette guardian independent telegraph mail express mirror sun star globe chronicle observer examiner inquirer dispatch sentinel courier bulletin reporter press news newspaper magazine weekly daily radio television tv channel network broadcasting media reuters bbc cnn nbc abc cbs pbs npr cbc afp msnbc',
  'street road avenue boulevard lane drive square bridge park river lake mountain mountains valley island islands sea ocean bay beach coast harbour harbor port airport station city town village county district province state states region territory republic kingdom federation north south east west northern southern eastern western central upper lower saint mount cape fort point creek hill hills falls springs heights',
  'act bill law treaty agreement accord protocol convention constitution charter amendment article section chapter title resolution directive report programme program project plan policy strategy scheme framework initiative campaign movement mission task force panel conference congress summit meeting workshop session hearing inquiry review survey study census award prize cup championship olympics games war battle revolution crisis day week month year eve',
  'army navy air marine marines guard police force forces command fleet brigade regiment battalion airlines airways railway railways motors oil gas energy power electric water steel chemical pharmaceuticals foods brands stores group capital securities financial insurance investment investments exchange market markets economic economy management international national federal regional local global world american united nations european security development research defense defence education agriculture environment environmental affairs relations rights human civil public social foreign home interior treasury labor labour commerce trade transport transportation planning zoning finance works safety protection welfare watch',
  'twitter facebook google apple microsoft amazon youtube instagram internet zoom skype wikipedia senator covid brexit parks recreation wells fargo deutsche goldman sachs morgan',
  'democrats republicans conservatives liberals socialists communists greens tories labourites democrat republican democratic conservative liberal socialist communist nationalist tory',
)

/** Countries and their like that speak through who represents them, with the words for who is of them. */
export const COUNTRIES = words(
  'afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia botswana brazil britain brunei bulgaria burundi cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus czechia czechoslovakia denmark djibouti dominica ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey türkiye turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu vatican venezuela vietnam wales yemen yugoslavia zambia zimbabwe ussr usa us uk eu un uae',
)

export const NATIONALITIES = words(
  'afghan albanian algerian american andorran angolan argentine argentinian armenian asian african australian austrian azerbaijani bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian canadian catalan chilean chinese colombian congolese croatian cuban cypriot czech czechoslovak danish dominican dutch ecuadorian egyptian english eritrean estonian ethiopian european fijian filipino finnish french georgian german ghanaian greek guatemalan haitian hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kazakh kenyan korean kuwaiti latvian lebanese liberian libyan lithuanian malaysian maltese mexican moldovan mongolian moroccan namibian nepalese nepali nigerian norwegian omani pakistani palestinian panamanian paraguayan peruvian philippine polish portuguese qatari romanian russian rwandan saudi scottish senegalese serbian siamese singaporean slovak slovenian somali soviet spanish sudanese swedish swiss syrian taiwanese tanzanian thai tunisian turkish ugandan ukrainian uruguayan venezuelan vietnamese welsh yemeni yugoslav zambian zimbabwean latin arab jewish muslim christian catholic protestant buddhist hindu sikh western eastern',
)

/** Places of several words, or that papers name without more. */
export const PLACES = words(
  'london paris berlin moscow beijing tokyo delhi washington brussels geneva vienna rome madrid dublin edinburgh cardiff belfast canberra wellington ottawa york angeles chicago boston texas california florida ohio virginia michigan pennsylvania georgia arizona nevada oregon colorado massachusetts illinois iowa minnesota wisconsin missouri alabama louisiana kentucky tennessee carolina dakota jersey hampshire mexico indiana kansas nebraska oklahoma utah montana wyoming idaho alaska hawaii arkansas mississippi connecticut delaware maryland maine vermont queensland victoria tasmania sydney melbourne perth brisbane adelaide auckland hong kong africa asia europe america americas antarctica zealand korea arabia lanka emirates mediterranean pacific atlantic arctic hollywood manhattan brooklyn silicon wall westminster whitehall kremlin pentagon scotland england',
)

/** What members of a party are called before their name. */
export const PARTIES = words(
  'conservative tory labour lib liberal dem democrat democratic republican green independent socialist communist nationalist plaid reform ukip snp libertarian',
)

/*
 * Words by which English texts say what somebody is, in small letters. `english/mentions.test.ts` tries them
 * before and after a name.
 */

const words = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ')))

/** Forms of address that are no office; of some the second tells that it is a man's (m) or a woman's (f). */
export const COURTESIES: ReadonlyMap<string, 'm' | 'f' | ''> = new Map([
  ['mr', 'm'],
  ['mister', 'm'],
  ['messrs', 'm'],
  ['sir', 'm'],
  ['lord', 'm'],
  ['monsieur', 'm'],
  ['herr', 'm'],
  ['señor', 'm'],
  ['senor', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['mmes', 'f'],
  ['dame', 'f'],
  ['lady', 'f'],
  ['madame', 'f'],
  ['madam', 'f'],
  ['frau', 'f'],
  ['señora', 'f'],
  ['senora', 'f'],
  ['baroness', 'f'],
  ['baron', 'm'],
  ['mx', ''],
  ['hon', ''],
  ['honourable', ''],
  ['honorable', ''],
])

/** Offices that are printed short before a name: a full stop after them ends no sentence. */
export const SHORT_OFFICES = words(
  'dr drs prof profs sen sens rep reps gov govs lt gen col maj capt cmdr sgt cpl pvt adm rev fr br cllr cllrs clr cr crs ald del supt supts insp det atty amb pres sec dep asst asso assoc supvr comm commr comr min hon',
)

/**
 * Words that end what somebody is: `Federal Trade Minister`, `co-chair of a report`. Most are offices and
 * trades, some (`resident`, `mother`) what a paper says of somebody who has none.
 */
export const OFFICES = words(
  // who presides, governs, represents
  'president presidents chair chairs chairman chairmen chairwoman chairperson cochair co-chair co-chairs co-chairman co-chairwoman vice-chair vice-chairman vice-president',
  'minister ministers secretary secretaries secretary-general undersecretary under-secretary premier chancellor governor governors lieutenant-governor mayor mayors deputy deputies speaker whip leader leaders senator senators congressman congresswoman congressmen representative representatives lawmaker lawmakers legislator mp mps mep meps msp tds td delegate delegates delegation-head ambassador ambassadors envoy consul diplomat councillor councillors councilor councilors councilmember councilmembers councilman councilwoman councilmen alderman alderwoman alderperson aldermen selectman selectwoman selectperson selectmen assemblyman assemblywoman assemblymember supervisor supervisors commissioner commissioners trustee trustees freeholder burgess reeve warden sheriff constable clerk treasurer auditor comptroller controller recorder registrar ombudsman ombudswoman king queen prince princess duke duchess earl emperor sultan emir sheikh sheik pope cardinal archbishop bishop imam rabbi ayatollah patriarch vicar priest pastor reverend father sister brother dean deacon chaplain monk nun lama',
  'nominee candidate challenger incumbent frontrunner hopeful contender politician parliamentarian backbencher frontbencher spokesman spokeswoman spokesperson spokesmen rapporteur moderator convener convenor facilitator host presenter panelist panellist keynote discussant parliamentarian',
  // who runs things
  'ag ceo cao cfo coo cto cio cmo chro ciso md executive executives director directors manager managers head heads chief chiefs boss founder co-founder cofounder owner co-owner partner principal superintendent administrator coordinator co-ordinator organiser organizer planner officer officers official officials superviser foreman superindendent steward member members fellow fellows associate assistant aide aides adviser advisers advisor advisors counselor counsellor counsel strategist lobbyist activist activists campaigner campaigners advocate advocates volunteer volunteers representative ally secretary-treasurer',
  'entrepreneur businessman businesswoman businessperson banker trader broker investor financier economist economists analyst analysts accountant actuary consultant consultants developer contractor shareholder landlord shopkeeper retailer grocer grower farmer farmers rancher fisherman fisher miner',
  // law, order, arms
  'plaintiff plaintiffs defendant defendants claimant claimants appellant complainant paralegal stenographer juryman jurywoman jurors judge judges justice magistrate attorney attorneys lawyer lawyers barrister barristers solicitor prosecutor prosecutors defender juror arbitrator mediator notary inspector detective sergeant captain colonel general lieutenant major commander commandant admiral marshal corporal brigadier commodore veteran soldier policeman policewoman trooper marshal agent investigator examiner coroner firefighter paramedic ranger guard',
  // knowledge, care, arts
  'ornithologist entomologist paleontologist palaeontologist volcanologist glaciologist geochemist biochemist geneticist neuroscientist dermatologist gynaecologist obstetrician anaesthetist optometrist audiologist naturalist vice-chancellor provost bursar rector postdoc postgraduate undergraduate sophomore alumnus alumna childminder carer caregiver caseworker headteachers governess professor professors lecturer reader academic academics scholar scholars scientist scientists researcher researchers historian historians sociologist psychologist psychiatrist anthropologist archaeologist archeologist geographer geologist seismologist meteorologist climatologist hydrologist oceanographer ecologist biologist botanist zoologist microbiologist epidemiologist immunologist virologist toxicologist pharmacologist physicist chemist mathematician statistician astronomer astronaut engineer engineers architect architects surveyor designer technologist technician programmer physician doctor surgeon nurse midwife dentist pharmacist therapist physiotherapist paediatrician pediatrician cardiologist oncologist neurologist psychotherapist radiologist veterinarian vet dietitian nutritionist teacher teachers educator tutor instructor headteacher headmaster headmistress librarian curator archivist conservationist environmentalist forester agronomist expert experts specialist specialists demographer pollster linguist philosopher theologian ethicist criminologist',
  'author co-author writer novelist poet playwright editor editors journalist journalists reporter reporters correspondent columnist broadcaster anchor producer publisher photographer filmmaker actor actress singer songwriter musician composer conductor artist painter sculptor dancer choreographer comedian chef blogger influencer critic',
  'coach captain goalkeeper striker midfielder defender quarterback pitcher player striker athlete swimmer runner cyclist boxer golfer jockey referee umpire skipper winger batsman bowler',
  // who lives or works there
  'signaller signalman machinist welder bricklayer roofer plasterer landscaper milkman postman postwoman courier trucker docker stevedore crofter crofters dairyman beekeeper winemaker distiller innkeeper publican hotelier restaurateur caterer hairdresser florist jeweller jeweler blacksmith seamstress locksmith janitor caretaker cleaner receptionist bookkeeper teller underwriter valuer realtor lifeguard coastguard gamekeeper gatekeeper zookeeper undertaker harbourmaster harbormaster postmaster postmistress stationmaster quartermaster seafarer sailor deckhand angler ferryman boatman stallholder allotment-holder leaseholder homemaker childcarer niece nephew grandson granddaughter resident residents neighbour neighbor villager parent mother dad mum mom son daughter husband wife widow widower uncle aunt cousin grandmother grandfather friend colleague patient survivor witness victim student students pupil graduate apprentice employee worker workers driver pilot electrician plumber carpenter builder mechanic baker butcher tailor cashier clerk waiter waitress bartender barista fireman homeowner tenant renter commuter passenger cyclist pedestrian shopper customer retiree pensioner taxpayer voter constituent native citizen',
)

/** Offices that one person of a body has: `the mayor` alone says who, where one is named. */
export const SINGLE_OFFICES = words(
  'president chair chairman chairwoman chairperson mayor premier chancellor governor secretary-general treasurer moderator superintendent speaker ceo king queen pope ambassador sheriff judge coroner prime-minister minister senator congressman congresswoman secretary director clerk commissioner attorney',
)

/** Likewise, where the office is printed as a name: the Town Manager, the Chief Executive. */
export const CAPITAL_OFFICES = words(
  'head manager administrator planner engineer officer executive warden convener convenor vice-chair vice-chairman registrar comptroller controller headteacher principal rector vicar solicitor surveyor rapporteur facilitator auditor architect accountant',
)

/** Offices that stand for their body where only the office is named: `the representative of Kenya`. */
export const SPOKEN_FOR = words('representative delegate ambassador envoy delegation observer')

/** Words that may stand within an office beside names and small words: `former`, `acting`, `senior`. */
export const OFFICE_ADJECTIVES = words(
  'former acting interim deputy vice assistant associate senior junior chief executive managing general joint outgoing incoming then ex current longtime veteran retired visiting newly-elected elected presidential vice-presidential gubernatorial mayoral congressional parliamentary political financial legal medical environmental technical commercial national international regional federal state local municipal public private independent shadow permanent special principal first second founding non-executive honorary adjunct emeritus prime foreign home interior finance defence defense justice trade health education agriculture transport energy labour labor environment press media communications policy research science security police fire city county town village district borough parish company union party opposition government committee council board campaign climate conservation immigration housing water planning project program programme program-manager sales marketing operations human resources information technology',
)

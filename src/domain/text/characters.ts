import type { Older } from './encodings.ts'

/*
 * What is common in the writing of a language, to tell by it in which encoding a text is. Single
 * characters are enough: bytes read in a wrong encoding give characters that hardly anybody uses.
 */

/** Characters that make up most of any Chinese text, of talk at meetings, and the usual surnames. */
export const HANZI =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展科司五基书非则听白却界达光放强即像难且权思王完设式色路记南品住告类求据程北边死该交规万取拉格望觉术领共确传师观清今切院让识候带导争运' +
  '张李刘陈杨黄赵吴周徐孙马朱胡林郭罗郑梁谢宋唐韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶魏苏吕丁卢姚沈钟姜崔谭陆范汪廖石韦贾夏邹熊孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵覃武钱戴严莫孔汤' +
  '议席委副局长县镇村乡街办企项目支持建议问题需推请参讲嘉宾主任书记省厅处级干部研究增改革创促府居环境质服务众商贸投融医疗育校交通房价费收税预算补助园楼城农业绿色智造未元亿百千六七八九零号您吗吧呢啊嗯哦咱刚哪谁些够早晚'
/** The same of the traditional script, as far as it differs, and of written Cantonese. */
export const HANZI_TRADITIONAL =
  '這個們來為國說時會對於過發後裡裏經麼學現當沒動還進樣開從實無與長機業將兩間問並應戰頭體見產給門東聲員論處義幾認條氣題爾別變總電數報結務場計資許統區隊決書則聽達強難權設記類據邊該規萬覺術領確傳師觀讓識導爭運' +
  '張劉陳楊趙吳孫馬羅鄭謝馮鄧蕭葉蔣蘇呂盧鐘鍾譚陸韋賈鄒龍賀顧龔錢嚴湯' +
  '議縣鎮鄉辦項請參講賓廳級幹創環質眾貿醫療價費稅預補園樓農綠億號嗎剛誰夠紀錄補經執贊點該卻黨華雖聯係係關單塊壓歲歷歡歸滿濟熱獨獲獎畢異療眾節範築簡組絕維網線練縮繼續習舊藝號複視訊訴詢詳談調護貨責貴買賣輕轉較輛農這連選遠適鄰醫釋鐵陽際隨險雙雜離雲靜順願顧風飛館驗' +
  '嘅唔咁佢哋喺咗嘢啲冇睇嚟'

/** Syllables that make up most of any Korean text, and the usual surnames. */
export const HANGUL =
  '이다는의에을가고하지은로기를사한도리서자해어대니그나들인시스있게으일만라보것정수구과습안장여주아전제부면상야요까제말했원부우동생방때데없와세국내회위성신오모적관조할미무소된중연학문물들계비공되거려였입경반진분지간각식실두교생화행심산트명단용당결체발업재의영금마래년열음유통차올후선김박최강윤임한오신권황송류홍양손백허남노심곽배호저네및등않같받았었던며바러또알좋많더운레드타히프크노약작추복순호질본터준치럼록확집참필목천역론현법석민속점급달누록별육감개월색설절터씨님건할렇습답드린렸셨십니까예산논율안건'
/** Kanji that are common in Japanese, above all at meetings. */
export const KANJI =
  '日本人年会議長員委事時今思言行見出大小中上下前後国民市町村県区部課局政府法案件数方者物地場合同意見問題質疑答弁説明願申聞考対応関係予算決定計画実施必要事業調査報告資料内容今回次第以外間自分何私君氏名学校教育福祉医療保険防災環境道路水道施設整備交通住宅税金費用補助支援推進検討状況現在将来開閉賛成反対可採択発番当全体的理由取組進続動力変更新高山田佐藤鈴木橋渡辺伊林清川島井村松野原口斉石森池阿坂青西東南北三二一四五六七八九十百千万円'

/** Where an encoding keeps the characters of daily use: its makers put them first. */
export const DAILY: Readonly<
  Record<
    'gb18030' | 'big5' | 'shift_jis' | 'euc-kr',
    { readonly leads: Range; readonly trails: readonly Range[] }
  >
> = {
  gb18030: { leads: [0xb0, 0xd7], trails: [[0xa1, 0xfe]] },
  big5: {
    leads: [0xa4, 0xc6],
    trails: [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  },
  shift_jis: {
    leads: [0x88, 0x97],
    trails: [
      [0x40, 0x7e],
      [0x80, 0xfc],
    ],
  },
  'euc-kr': { leads: [0xb0, 0xc8], trails: [[0xa1, 0xfe]] },
}

type Range = readonly [number, number]

/** The characters of daily use of an encoding, read off the encoding itself. */
export function dailyCharacters(encoding: keyof typeof DAILY): string {
  const { leads, trails } = DAILY[encoding]
  const bytes: number[] = []
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (const [from, to] of trails) {
      for (let trail = from; trail <= to; trail++) bytes.push(lead, trail, 10)
    }
  }
  const text = new TextDecoder(encoding satisfies Older).decode(Uint8Array.from(bytes))
  return text.replace(/\P{L}|\p{ASCII}/gu, '')
}

/**
 * The letters beyond ASCII of the languages that Windows-1252 is for, each a row: a text whose letters
 * fit none of them is in another encoding (Polish, Czech, Turkish, …), or in Icelandic, whose own
 * letters stand where Turkish has others.
 */
export const LATIN_LETTERS: readonly {
  readonly language: string
  readonly letters: string
  readonly like: string
}[] = [
  {
    language: 'French',
    letters: 'àâæçèéêëîïôœùûüÿ',
    like: 'Le maire a été élu à Orléans; où est la forêt, chère Françoise?',
  },
  {
    language: 'German',
    letters: 'äöüßéà',
    like: 'Frau Müller hält das für größer, als es übrig wäre.',
  },
  {
    language: 'Spanish and Irish',
    letters: 'áéíóúñüªº',
    like: 'El señor Núñez pidió más información según el último año.',
  },
  {
    language: 'Portuguese',
    letters: 'áâãàçéêíóôõúüªº',
    like: 'A questão não é essa, João: as ações são do município.',
  },
  {
    language: 'Italian',
    letters: 'àèéìíîòóùúªº',
    like: 'Perché il comune non può? La città è più grande; così sarà.',
  },
  {
    language: 'Danish, Norwegian, Swedish and Finnish',
    letters: 'åäöæøéèà',
    like: 'Søren Ågård så på målet; även Björk är här.',
  },
  {
    language: 'Dutch',
    letters: 'áäçèéêëíïóöüú',
    like: 'De coördinatie van België en één idee van Daniël.',
  },
  {
    language: 'Catalan',
    letters: 'àçèéíïòóúü',
    like: 'Això és una qüestió de la regió; què és açò?',
  },
]

/** Letters that come with names into a text of any language, and stand alike in the neighbouring encodings. */
export const GUESTS = 'éüöä'

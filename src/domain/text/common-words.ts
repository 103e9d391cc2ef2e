/** A language in Latin, Cyrillic, Arabic or Devanagari letters, by words that hardly a sentence does without. */
export interface CommonWords {
  readonly words: string
  /** A passage as it may be said at a meeting: what the words must tell apart. */
  readonly example: string
}

/** By language tag (BCP 47). Words of one letter that many languages have are left out. */
export const COMMON_WORDS: Readonly<Record<string, CommonWords>> = {
  en: {
    words:
      "the of and to that is was for it with as are this be have not but they we you our will what so i i'm it's don't would should can all been has from there which who",
    example: 'We have to mend the pump before winter, and that will cost more than we thought.',
  },
  de: {
    words:
      'der die und das ist nicht wir ich den dem ein eine zu mit auf für es sich auch als sind haben wird dass noch bei nur aber von im auch werden kann sie hat',
    example: 'Wir müssen die Pumpe noch vor dem Winter reparieren, und das wird nicht billig.',
  },
  fr: {
    words:
      "le les des est et une nous vous que qui pas pour dans sur avec ce cette sont il du au aux mais plus c'est je ne avons être fait sans elle ont leur",
    example:
      "Nous devons réparer la pompe avant l'hiver, mais cela coûte plus que prévu dans le budget.",
  },
  es: {
    words:
      'el los las es y una que no por para con del se lo como más pero su al está son hay este esta muy tenemos hemos nos sin también fue ha',
    example: 'Tenemos que reparar la bomba antes del invierno, pero no hay dinero para todo.',
  },
  pt: {
    words:
      'os as é e uma que não por para com do da dos das se mais mas ao está são há este esta muito temos nos sem também foi um em na no isso você',
    example:
      'Temos que consertar a bomba antes do inverno, mas não há dinheiro para isso na caixa.',
  },
  it: {
    words:
      'il gli è e una che non per con del della dei si più ma sono questo questa abbiamo anche di nel alla lo ha ci come dobbiamo delle',
    example: 'Dobbiamo riparare la pompa prima dell’inverno, ma non abbiamo il denaro per questo.',
  },
  nl: {
    words:
      'het een en van is dat niet we wij op te met voor zijn ook er aan maar hebben wordt moeten die naar nog wel bij deze kan geen heeft door',
    example: 'We moeten de pomp voor de winter repareren, maar het geld is er nog niet.',
  },
  sv: {
    words:
      'och att det är som en inte vi på för med den har av till ett om men också måste kan ska från eller jag var blir detta',
    example: 'Vi måste laga pumpen före vintern, men det är inte klart att pengarna räcker till.',
  },
  da: {
    words:
      'og det er ikke af hvad nogle efter bliver være meget hvor til blevet kun nogen lave os selv sig',
    example:
      'Vi skal have pumpen lavet før vinteren, men det er ikke sikkert, hvad der bliver betalt af os selv.',
  },
  nb: {
    words:
      'og det er ikke av å hva noen etter blir være mye hvor må få blitt bare oss selv seg noe',
    example:
      'Vi må få pumpen i orden før vinteren, men det er ikke sikkert at noen har penger til å betale av.',
  },
  fi: {
    words:
      'ja on ei että se me myös kun tämä mutta ovat oli sen niin olla tai kuin vain joka meidän pitää voi nyt jos siitä',
    example:
      'Meidän pitää korjata pumppu ennen talvea, mutta se ei ole halpaa ja rahat ovat lopussa.',
  },
  pl: {
    words:
      'nie się jest na do że to jak ale tak są przez dla po czy już tylko lub może musimy być od które był za co ten tego',
    example: 'Musimy naprawić pompę przed zimą, ale nie jest pewne, że to się uda.',
  },
  cs: {
    words:
      'je na že se to ale jsou pro jako jsme není by také musíme byl nebo tak které aby už jen za od při co ten toho',
    example:
      'Musíme opravit čerpadlo před zimou, ale není jisté, že se to podaří a že na to jsou peníze.',
  },
  hu: {
    words:
      'az és hogy nem is egy ez van de meg volt csak mert kell már még azt vagy ezt lesz mint nekünk',
    example:
      'A szivattyút meg kell javítani a tél előtt, de nem biztos, hogy van rá pénz, mert az is kevés.',
  },
  tr: {
    words:
      've bir bu için çok ama ile olarak daha var gibi ne değil kadar sonra biz olan da de mi her en şey gerekiyor',
    example: 'Pompayı kıştan önce onarmak gerekiyor ama bu iş için yeterli para var gibi değil.',
  },
  ro: {
    words:
      'și este nu că în pe cu la de pentru sunt mai dar care din trebuie avem au fost să ca acest această sau ne',
    example:
      'Trebuie să reparăm pompa înainte de iarnă, dar nu este sigur că avem bani pentru asta.',
  },
  vi: {
    words:
      'và là của không có được cho các những này trong với chúng tôi một để đã phải nhưng người ta thì khi đến',
    example: 'Chúng tôi phải sửa máy bơm trước mùa đông nhưng không có đủ tiền cho việc này.',
  },
  id: {
    words:
      'yang dan di ini itu dengan untuk tidak dari dalam akan kita kami pada adalah ada harus tetapi juga sudah bisa oleh karena saya',
    example: 'Kita harus memperbaiki pompa sebelum musim hujan, tetapi dana untuk itu tidak ada.',
  },
  ru: {
    words:
      'и в не на что с это как но мы по для он она они из от так есть было нужно если или уже бы к то все надо',
    example: 'Нам нужно починить насос до зимы, но это не так дёшево, как мы думали.',
  },
  uk: {
    words:
      'і в не на що з це як але ми по для він вона вони із від так є було треба якщо або вже б до та ще нам',
    example:
      'Нам треба полагодити насос до зими, але це не так дешево, як ми думали, та й грошей ще немає.',
  },
  bg: {
    words:
      'и в не на че с това как но ние по за той тя те от така е беше трябва ако или вече да са ще се го ни',
    example: 'Трябва да поправим помпата преди зимата, но това не е толкова евтино и ще се бавим.',
  },
  ar: {
    words: 'في من على إلى أن هذا هذه التي الذي لا ما عن مع كان لكن نحن هو هي كل قد يجب ذلك بعد قبل',
    example: 'يجب أن نصلح المضخة قبل الشتاء، لكن هذا لا يكفي من المال.',
  },
  fa: {
    words: 'و در به از که این را با است برای آن یک ما می باید هم اما تا شود کرد شده بر نیست',
    example: 'ما باید پمپ را قبل از زمستان تعمیر کنیم، اما این کار برای ما ارزان نیست.',
  },
  ur: {
    words: 'اور کے میں کی ہے سے کا کو پر ہیں نے یہ کہ ہم نہیں لیے بھی تو لیکن گا ہو کیا',
    example: 'ہم کو سردی سے پہلے پمپ کی مرمت کرنی ہے لیکن اس کے لیے پیسے نہیں ہیں۔',
  },
  hi: {
    words: 'के में है की और से का को पर हैं ने यह कि हम नहीं लिए भी तो लेकिन होगा हो करना',
    example: 'हमें सर्दी से पहले पंप की मरम्मत करनी है, लेकिन इसके लिए पैसे नहीं हैं।',
  },
  mr: {
    words: 'आहे आणि या आहेत च नाही हे मध्ये साठी होते पण आपण ते ही एक असे केले आम्ही करावी',
    example: 'आपण हिवाळ्यापूर्वी पंप दुरुस्त करावा पण त्यासाठी पैसे नाही हे खरे आहे.',
  },
}

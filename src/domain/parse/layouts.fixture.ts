/** A transcript as some service or office lays it out, in words of our own. */
export interface LayoutExample {
  readonly from: string
  /** The file's name, where its ending counts. */
  readonly name: string
  readonly text: string
  /** Who says what, and when in milliseconds. */
  readonly said: readonly (readonly [name: string, words: string, time?: number])[]
}

export const LAYOUTS: readonly LayoutExample[] = [
  {
    from: 'Teams, WebVTT',
    name: 'lamp.vtt',
    text: 'WEBVTT\n\n0a1b/12-0\n00:00:01.000 --> 00:00:03.000\n<v Ada Moss>The lamp is out.</v>\n\n0a1b/13-0\n00:00:04.000 --> 00:00:06.000\n<v Jo Reed>We have two offers.</v>\n',
    said: [
      ['Ada Moss', 'The lamp is out.', 1000],
      ['Jo Reed', 'We have two offers.', 4000],
    ],
  },
  {
    from: 'Teams, copied from its window',
    name: 'lamp.txt',
    text: 'Ada Moss\n0 minutes 1 second0:01\nAda Moss 0 minutes 1 second\nThe lamp is out.\nJo Reed\n1 minute 4 seconds1:04\nJo Reed 1 minute 4 seconds\nWe have two offers.\n',
    said: [
      ['Ada Moss', 'The lamp is out.', 1000],
      ['Jo Reed', 'We have two offers.', 64_000],
    ],
  },
  {
    from: 'Zoom, WebVTT',
    name: 'lamp.vtt',
    text: 'WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\nAda Moss: The lamp is out.\n\n2\n00:00:04.000 --> 00:00:06.000\njo (Parks): We have two offers.\n',
    said: [
      ['Ada Moss', 'The lamp is out.', 1000],
      ['jo', 'We have two offers.', 4000],
    ],
  },
  {
    from: 'Zoom, saved captions',
    name: 'lamp.txt',
    text: '[Ada Moss] 10:00:01\nThe lamp is out.\n\n[Jo Reed] 10:00:04\nWe have two offers.\n',
    said: [
      ['Ada Moss', 'The lamp is out.', 36_001_000],
      ['Jo Reed', 'We have two offers.', 36_004_000],
    ],
  },
  {
    from: 'Zoom, chat',
    name: 'lamp.txt',
    text: '10:00:01 From Ada Moss to Everyone:\n\tThe lamp is out.\n10:00:04 From Jo Reed to Everyone:\n\tWe have two offers.\n',
    said: [
      ['Ada Moss', 'The lamp is out.', 36_001_000],
      ['Jo Reed', 'We have two offers.', 36_004_000],
    ],
  },
  {
    from: 'SRT with names',
    name: 'lamp.srt',
    text: '1\n00:00:01,000 --> 00:00:03,000\nAda: The lamp is out.\n\n2\n00:00:04,000 --> 00:00:06,000\nJo: We have two offers.\n',
    said: [
      ['Ada', 'The lamp is out.', 1000],
      ['Jo', 'We have two offers.', 4000],
    ],
  },
  {
    from: 'SRT of a recogniser',
    name: 'lamp.srt',
    text: '1\n00:00:01,000 --> 00:00:03,000\n[SPEAKER_00]: The lamp is out.\n\n2\n00:00:04,000 --> 00:00:06,000\n[SPEAKER_01]: We have two offers.\n',
    said: [
      ['SPEAKER_00', 'The lamp is out.', 1000],
      ['SPEAKER_01', 'We have two offers.', 4000],
    ],
  },
  {
    from: 'Otter',
    name: 'lamp.txt',
    text: 'Ada Moss  0:01  \nThe lamp is out.\n\nJo Reed  0:04  \nWe have two offers.\n\nTranscribed by https://notes.example\n',
    said: [
      ['Ada Moss', 'The lamp is out.', 1000],
      ['Jo Reed', 'We have two offers.', 4000],
    ],
  },
  {
    from: 'Rev',
    name: 'lamp.txt',
    text: 'Ada Moss (00:01):\nThe lamp is out.\n\nJo Reed (00:04):\nWe have two offers.\n',
    said: [
      ['Ada Moss', 'The lamp is out.', 1000],
      ['Jo Reed', 'We have two offers.', 4000],
    ],
  },
  {
    from: 'Trint',
    name: 'lamp.txt',
    text: '[00:00:01] Ada Moss: The lamp is out. \n\n[00:00:04] Jo Reed: We have two offers. \n',
    said: [
      ['Ada Moss', 'The lamp is out.', 1000],
      ['Jo Reed', 'We have two offers.', 4000],
    ],
  },
  {
    from: 'Google Meet',
    name: 'lamp.txt',
    text: 'Lamp - Transcript\n00:00:00\nAda Moss: The lamp is out.\nJo Reed: We have two offers.\n\nTranscription ended after 00:00:30\nThis editable transcript was computer generated and might contain errors.\n',
    said: [
      ['Ada Moss', 'The lamp is out.', 0],
      ['Jo Reed', 'We have two offers.', 0],
    ],
  },
  {
    from: 'Fathom, Read.ai',
    name: 'lamp.txt',
    text: '0:01 - Ada Moss (Parks)\n  The lamp is out.\n\n0:04 - Jo Reed (Lamps | Weir)\n  We have two offers.\n',
    said: [
      ['Ada Moss', 'The lamp is out.', 1000],
      ['Jo Reed', 'We have two offers.', 4000],
    ],
  },
  {
    from: '腾讯会议',
    name: '路灯.txt',
    text: '田岚(00:00:01): 路灯坏了。\n\n周桥(00:00:04): 有两份报价。\n',
    said: [
      ['田岚', '路灯坏了', 1000],
      ['周桥', '有两份报价', 4000],
    ],
  },
  {
    from: '飞书妙记',
    name: '路灯.txt',
    text: '说话人 1 00:01\n路灯坏了。\n\n说话人 2 00:04\n有两份报价。\n',
    said: [
      ['说话人 1', '路灯坏了', 1000],
      ['说话人 2', '有两份报价', 4000],
    ],
  },
  {
    from: '通义听悟',
    name: '路灯.txt',
    text: '路灯座谈\n2026年06月15日 13:35\n发言人1   00:01\n路灯坏了。\n\n发言人2   00:04\n有两份报价。\n',
    said: [
      ['发言人1', '路灯坏了', 1000],
      ['发言人2', '有两份报价', 4000],
    ],
  },
  {
    from: '方括号',
    name: '路灯.txt',
    text: '【田岚】路灯坏了。\n【周桥】有两份报价。\n',
    said: [
      ['田岚', '路灯坏了'],
      ['周桥', '有两份报价'],
    ],
  },
  {
    from: 'a council in Hong Kong',
    name: '會議.txt',
    text: '會議紀錄\n主席：現在開會。\n田岚議員：路燈壞了三盞。\n運輸局局長：我們會盡快維修。\n主席：多謝局長。\n',
    said: [
      ['主席', '現在開會'],
      ['田岚議員', '路燈壞了三盞'],
      ['運輸局局長', '我們會盡快維修'],
      ['主席', '多謝局長'],
    ],
  },
  {
    from: 'a council in Taiwan',
    name: '會議.txt',
    text: '○主席（田局長岚）：現在開會。\n○周委員桥：路燈壞了三盞。\n○主席（田局長岚）：請養護工程處說明。\n○周委員桥：謝謝。\n',
    said: [
      ['田局長岚', '現在開會'],
      ['周委員桥', '路燈壞了三盞'],
      ['田局長岚', '請養護工程處說明'],
      ['周委員桥', '謝謝'],
    ],
  },
  {
    from: 'a council in Japan',
    name: '会議.txt',
    text: '○議長（田中桥子君）　会議を開きます。\n◆５番（森田岚君）　街灯についてお尋ねします。\n',
    said: [
      ['田中桥子', '会議を開きます'],
      ['森田岚', '街灯についてお尋ねします'],
    ],
  },
  {
    from: 'an interview of MAXQDA, a time where each paragraph ends',
    name: 'lamp.txt',
    text: 'I: Is the lamp out? #00:00:02-1#\n\nB: It is. Since May, I think. #00:00:09-8#\n\nI: Who mends it? #00:00:12-0#\n\nB: We have two offers. #00:00:19-5#\n',
    said: [
      ['I', 'Is the lamp out?'],
      ['B', 'It is. Since May, I think.', 2100],
      ['I', 'Who mends it?', 9800],
      ['B', 'We have two offers.', 12_000],
    ],
  },
  {
    from: 'a transcript of NVivo as a table',
    name: 'lamp.csv',
    text: 'Timespan,Content,Speaker\n"0:01.0 - 0:03.3","The lamp is out.","Ada Moss"\n"0:04.0 - 0:09.0","We have two offers.","Jo Reed"\n',
    said: [
      ['Ada Moss', 'The lamp is out.', 1000],
      ['Jo Reed', 'We have two offers.', 4000],
    ],
  },
]

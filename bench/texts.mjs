// Texts of our own that grow to any number of bytes, by what they try: for the parser and for the page.

const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'
const given = '晓明海涛雨欣思远若琳子轩文博佳怡建国'

/** A report of our own: offices, lists, quotations first and last, a byline here and there. */
function report(bytes) {
  const parts = ['城市议事会讨论街区改造\n']
  let size = 0
  for (let i = 0; size < bytes; i++) {
    const name = surnames[i % 20] + given[(i * 7) % 18] + given[(i * 11 + 3) % 18]
    const part = [
      `某区交通局副局长${name}发言指出，街区改造面临三个问题：一是车位不足；二是绿地太少；三是管线老化。他建议：一要先排水后铺路；二要分批施工；三要留足步行空间。\n`,
      `“树要留下，路可以绕一绕。”园林设计师${name}说，“老人们在树下坐了几十年。”\n`,
      `来自东岸大学的${name}教授也认为改造应当先听居民的意见。施工的时间表要早些公布，噪声大的活不要排在晚上。\n`,
    ][i % 3]
    parts.push(part)
    size += Buffer.byteLength(part)
  }
  return parts.join('')
}

const PEOPLE = ['Ada Moss', 'Rosa Weir', 'Ben van Ford', 'Ivy Lake', 'Una Dale']

/** A report of our own in English: offices, quotations first and last, indirect speech, pronouns. */
function englishReport(bytes) {
  const parts = ['Council debates the bridge\n\n']
  let size = 0
  for (let i = 0; size < bytes; i++) {
    const name = PEOPLE[i % 5]
    const part = [
      `Mayor ${name} said that the bridge in ward ${i} should be mended before the winter. The work would take two months and close one lane.\n\n`,
      `“The lamps were out for weeks,” said ${name}, a baker on Mill Street. “Nobody came to look at them.” She added that the queue had grown.\n\n`,
      `Residents complained about the noise. According to harbour master ${name}, the ferry carried ${i} people last year, and the pier was not built for so many.\n\n`,
    ][i % 3]
    parts.push(part)
    size += Buffer.byteLength(part)
  }
  return parts.join('')
}

/** A text of lines, each made from its number. */
function lines(bytes, make, head = '') {
  const parts = [head]
  let size = 0
  for (let i = 0; size < bytes; i++) {
    const part = make(i)
    parts.push(part)
    size += Buffer.byteLength(part)
  }
  return parts.join('')
}

const clock = (i) =>
  `${String(Math.floor(i / 3600)).padStart(2, '0')}:${new Date(i * 1000).toISOString().slice(14, 19)}`

const cue = (i) =>
  `${clock(3 * i)}.000 --> ${clock(3 * i + 2)}.000\n<v 第${i % 9}桌>灯第${i}盏坏了，应当修好。\n\n`

const NAMES =
  'Ada Moss|Jo Reed|Rosa Weir|Ben Ford|Ivy Lake|Max Brook|Lea Marsh|Tom Pool|Una Dale'.split('|')

const SUBJECTS = [
  'lamp bridge cable crew',
  'pond frog reed heron',
  'ferry ticket queue pier',
  'market stall baker rent',
  'school roof teacher heating',
]
const SAID = [
  (a, b) => `So the ${a} is what I looked at this week, and the ${b} was not as I expected.`,
  (a, b) => `We should move the ${a} before the ${b} gets in the way.`,
  (a, b) => `How many of them have a ${a}, and who pays for the ${b}?`,
  (a) => `The problem is that the ${a} does not work at night.`,
  () => 'Thank you, Ada.',
  () => 'Mm-hmm.',
]

const SUBJECTS_ZH = [
  '路灯 桥面 电缆 工人',
  '池塘 青蛙 芦苇 水质',
  '渡船 船票 码头 乘客',
  '市场 摊位 租金 面包',
]
const SAID_ZH = [
  (a, b) => `我这一周主要看了${a}的情况，${b}跟我想的不太一样，里面有很多要慢慢说的地方。`,
  (a, b) => `我们应该先把${a}做好，然后再谈${b}。`,
  (a, b) => `您怎么看${a}和${b}的关系？`,
  (a) => `问题是${a}夜里用不了。`,
  () => '谢谢田老师。',
  () => '对对对。',
]

/** Speech of several people that goes from subject to subject, a turn a line. */
const speech = (subjects, said, voices) => (bytes) => {
  const turns = Math.ceil(bytes / 80)
  return lines(bytes, (i) => {
    const words = subjects[Math.floor((i * 12) / turns) % subjects.length].split(' ')
    const make = said[(i * 7 + (i >> 3)) % said.length]
    return `${voices[(i * 5 + (i >> 2)) % voices.length]}: ${make(words[i % 4], words[(i >> 2) % 4])}\n`
  })
}

export const TEXTS = {
  report,
  'English report': englishReport,
  'one English sentence': (bytes) =>
    lines(
      bytes,
      (i) => `while Ada Moss ${['said', 'proposed'][i % 2]} that lamp ${i} be mended, `,
      'Mayor Ada Moss said that the bridge was old.\n\nWhile Ada Moss said it, ',
    ),
  'one line': (bytes) => report(bytes).replaceAll('\n', ''),
  'no punctuation': (bytes) => '王教授和李委员在会上一二三四五六七八九十'.repeat(bytes / 57),
  quotes: (bytes) => '“一是'.repeat(bytes / 9),
  brackets: (bytes) => '（张三（'.repeat(bytes / 12),
  labelled: (bytes) =>
    '甲方代表 00:01\n先把账算清楚。\n乙方代表 00:02\n我同意。\n'.repeat(bytes / 84),
  'names and words': (bytes) =>
    lines(
      bytes,
      (i) => `${NAMES[i % 9]}: We saw lamp ${i}. It is out, and the frogs are loud.\n\n`,
    ),
  speech: speech(SUBJECTS, SAID, NAMES),
  'Chinese speech': speech(SUBJECTS_ZH, SAID_ZH, ['田小满', '周桥', '田岚', '主持人']),
  'cues with names': (bytes) =>
    lines(bytes, (i) => cue(i).replace(/<v .*?>/, `${NAMES[i % 9]}: `), 'WEBVTT\n\n'),
  'agreeing voices': (bytes) => lines(bytes, (i) => `第${i}号桌：我同意，灯要修。\n`),
  CSV: (bytes) => lines(bytes, (i) => `第${i % 900}桌,"灯坏了${i}盏，要修"\n`, '发言人,内容\n'),
  WebVTT: (bytes) => lines(bytes, cue, 'WEBVTT\n\n'),
  'one voice': (bytes) =>
    lines(bytes, (i) => cue(i).replace(/<v .*?>/, i === 0 ? '<v 甲>' : ''), 'WEBVTT\n\n'),
  commas: (bytes) => `区长田小满说：${'，'.repeat(bytes / 3)}`,
  quotations: (bytes) => `区长田小满说，好。${'“好，好。”'.repeat(bytes / 18)}`,
  'labels only': (bytes) => '张三：'.repeat(bytes / 9),
}

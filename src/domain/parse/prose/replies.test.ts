import { expect, test } from 'vitest'
import { parseProse } from './prose.ts'

/** Four speakers of whom the last spoke before, then a sentence of the report. */
const BEFORE =
  '水渠座谈会\n区水务局局长田小满认为，要清淤。\n石小林委员说，要管护。\n秦雪教授提出，要算账。\n麦雨代表说，要衬砌。\n'

const AFTER = '区长陆大川说，要快。\n'

function answers(sentence: string): string {
  const { people, replies } = parseProse(`${BEFORE}${sentence}\n${AFTER}`)
  return replies
    .map(
      ({ from, kind, to }) =>
        `${people[from]!.name} ${kind} ${to === undefined ? 'everybody' : people[to]!.name}`,
    )
    .join(' + ')
}

test.each([
  ['秦雪赞同田小满的看法，认为淤泥要先清。', '秦雪 agrees 田小满'],
  ['秦雪教授不同意田小满的看法。', '秦雪 disagrees 田小满'],
  ['针对石小林的发言，秦雪补充说，管护要有钱。', '秦雪 supplements 石小林'],
  ['秦雪对石小林的发言做了补充，管护要有钱。', '秦雪 supplements 石小林'],
  ['与田小满一样，秦雪也认为要先清淤。', '秦雪 agrees 田小满'],
  ['秦雪对田局长的意见表示赞同。', '秦雪 agrees 田小满'],
  ['秦雪表示赞同，并补充说，钱要省。', '秦雪 agrees 麦雨'],
  ['秦雪教授也认为，渠道要衬砌。', '秦雪 agrees 麦雨'],
  ['秦雪教授也有类似的看法。她认为渠道要衬砌。', '秦雪 agrees 麦雨'],
  ['秦雪反对石小林的提议。', '秦雪 disagrees 石小林'],
  ['秦雪同意陆大川的意见。', '秦雪 agrees 陆大川'],
  ['最后，秦雪总结说，先清后修。', '秦雪 summarises everybody'],
  ['秦雪在总结时指出，先清后修。', '秦雪 summarises everybody'],
  ['秦雪当场回应：钱下月就到。', '秦雪 answers 麦雨'],
  ['秦雪教授赞同这一意见，同时补充道，管护要有钱。', '秦雪 agrees 麦雨'],
  ['秦雪教授作总结讲话，要求先清后修。', '秦雪 summarises everybody'],
])('%s', (sentence, replies) => expect(answers(sentence)).toBe(replies))

test.each([
  '秦雪赞同孙大江的看法。',
  '秦雪赞同先清淤。',
  '秦雪赞同这一意见书的格式。',
  '秦雪回应，钱下月就到。',
  '秦雪表示，要支持企业发展。',
  '秦雪说，石小林赞同田小满的看法。',
  '秦雪建议补充管护经费。',
  '秦雪说，大家都同意田小满的看法。',
  '与田小满一样，秦雪也来自山区。',
  '秦雪也来自山区，她说，要清淤。',
  '秦雪在总结经验的基础上提出，要清淤。',
  '秦雪总结了去年的工作，建议清淤。',
  '秦雪说，她不是反对田小满的看法。',
  '秦雪问是否同意田小满的看法。',
  '秦雪同意田小满的请假申请。',
  '秦雪说：“我听说石小林赞同田小满的看法。”',
  '秦雪也介绍了渠道的情况，要清淤。',
])('answers nobody: %s', (sentence) => expect(answers(sentence)).toBe(''))

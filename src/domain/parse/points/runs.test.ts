import { expect, test } from 'vitest'
import { foldUnits } from '../../text/fold-units.ts'
import { findQuotes } from '../marks/quotes.ts'
import { findRuns } from './runs.ts'

const items = (text: string) => {
  const folded = foldUnits(text)
  return findRuns(folded, 0, folded.length, findQuotes(folded, 0, folded.length)).map((run) =>
    run.items.map(({ ordinal, runs }) =>
      runs.length > 0
        ? [text.slice(ordinal.start, ordinal.end), runs.map((inner) => inner.items.length)]
        : text.slice(ordinal.start, ordinal.end),
    ),
  )
}

test.each([
  ['一是修路；二是种树；三是装灯。', [['一是', '二是', '三是']]],
  ['一要修路，二任何人都要让行，三是装灯。', [['一要', '二', '三是']]],
  ['一修路；二种树；三产业园要搬走。', [['一', '二', '三']]],
  ['第一，修路。第二，种树。最后，装灯。', [['第一，', '第二，', '最后']]],
  ['其一，修路；其二，种树。', [['其一', '其二']]],
  ['（一）修路（二）种树', [['（一）', '（二）']]],
  ['1.修路。2.种树。', [['1.', '2.']]],
  ['1）修路；2）种树', [['1）', '2）']]],
  ['①修路；②种树', [['①', '②']]],
  ['We want: 1. lamps, 2. benches and 3. rails.', [['1.', '2.', '3.']]],
  ['Three things are old. 1. lamps 2. benches', [['1.', '2.']]],
  ['要办两件事， 1. 修路 2. 种树', [['1.', '2.']]],
  [
    '首先要修路：一是选线；二是开工。其次要种树：一是选苗；二是浇水。',
    [
      [
        ['首先', [2]],
        ['其次', [2]],
      ],
    ],
  ],
  ['一、修路：（1）选线；（2）开工。二、种树。', [[['一、', [2]], '二、']]],
  [
    '一是堵；二是慢。一是修路；二是种树。',
    [
      ['一是', '二是'],
      ['一是', '二是'],
    ],
  ],
])('%s', (text, runs) => expect(items(text)).toEqual(runs))

test.each([
  '一体推进，二线城市也一样。',
  '一方面修路，另一方面种树。',
  '一系列工程，二手设备，三农工作。',
  '一是修路。',
  '二是种树；三是装灯。',
  '增长1.5倍，2.5万人受益。',
  '统一是必要的，第二批也快到了。',
  '推行“一看、二问、三记”的办法。',
  '用好“一、巡查（二）上报”机制。',
  'Die Mühle steht still, denn am 1. Mai respektive 2. Mai wird gefeiert.',
  'Die 1. Lesung war im Mai, die 2. Lesung ist heute.',
  'Am Montag, 1. Mai, und am Dienstag, 2. Mai, ist zu.',
])('no list: %s', (text) => expect(items(text)).toEqual([]))

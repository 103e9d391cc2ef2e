import { expect, test } from 'vitest'
import { announcedVote } from './announced-vote.ts'

const label = (on: string) => `Namentliche Abstimmung ${on}`

test.each([
  [
    [
      'Das Ergebnis der namentlichen Abstimmung über den Antrag „Neue Wehre“ gebe ich bekannt: abgegebene Stimmen 9. Der Antrag ist abgelehnt.',
    ],
    label('über den Antrag „Neue Wehre“'),
    'rejected',
  ],
  [
    [
      'Ich gebe das Ergebnis der namentlichen Schlussabstimmung über den Entwurf von Dr. Ada Moos (3. Ausschuss) bekannt.',
      'Mit Ja haben 9 gestimmt.',
      'Der Entwurf ist angenommen.',
    ],
    label('über den Entwurf von Dr. Ada Moos (3. Ausschuss)'),
    'passed',
  ],
  [
    [
      'Der Antrag zur Fähre ist abgelehnt.',
      'Wir kommen zur namentlichen Abstimmung zum Wehr: 9 Stimmen.',
    ],
    label('zum Wehr'),
    undefined,
  ],
  [
    [
      'Die namentliche Abstimmung zu der Empfehlung liegt vor. Sie ist angenommen und der Antrag damit abgelehnt.',
    ],
    label('zu der Empfehlung'),
    undefined,
  ],
  [
    ['Ich teile das Ergebnis der namentlichen Abstimmung mit. Für das Wehr stimmten 9.'],
    'Namentliche Abstimmung',
    undefined,
  ],
  [['Wir fahren fort.'], 'Namentliche Abstimmung', undefined],
  // What comes before the last naming is of something else, as is what its own sentence tells.
  [
    [
      'Die Überweisung ist damit angenommen. Ich gebe das Ergebnis der namentlichen Abstimmung über das Wehr bekannt.',
    ],
    label('über das Wehr'),
    undefined,
  ],
  [
    [
      'Ich gebe das Ergebnis der namentlichen Abstimmung über die Empfehlung bekannt, mit der empfohlen wird, dass der Antrag abgelehnt wird.',
      'Mit Ja haben 9 gestimmt.',
    ],
    label('über die Empfehlung'),
    undefined,
  ],
  [
    [
      'Das Ergebnis der namentlichen Abstimmung über das Wehr liegt vor. Das Wehr ist abgelehnt. Wir kommen zur namentlichen Abstimmung über die Fähre.',
    ],
    label('über die Fähre'),
    undefined,
  ],
  // What was, what may be and what is recommended is no verdict.
  ...[
    'Die vorige Empfehlung wurde angenommen.',
    'Wer dafür ist, dass der Antrag abgelehnt wird, hebt die Hand.',
    'Der Ausschuss ist dafür, dass der Antrag angenommen wird.',
  ].map((words): [string[], string, undefined] => [
    [`Ich gebe das Ergebnis der namentlichen Abstimmung über das Wehr bekannt. ${words}`],
    label('über das Wehr'),
    undefined,
  ]),
  [
    [
      'Das Ergebnis der namentlichen Abstimmung über das Wehr gebe ich bekannt: Das Wehr ist damit nicht angenommen.',
    ],
    label('über das Wehr'),
    'rejected',
  ],
  [[], 'Namentliche Abstimmung', undefined],
])('on what and with what end: %j', (paragraphs, on, outcome) => {
  expect(announcedVote(paragraphs)).toEqual({ label: on, outcome, needsMore: false })
})

test.each([
  'Die erforderliche Mehrheit ist nicht erreicht.',
  'Erforderlich ist die Mehrheit von zwei Dritteln der Mitglieder.',
  'Die Zweidrittelmehrheit ist verfehlt.',
  'Die nötige Kanzlermehrheit fehlt.',
  'Es braucht die Mehrheit der Mitglieder des Bundestages.',
  'Die absolute Mehrheit ist nicht da.',
  'Für die Annahme ist eine Mehrheit von mindestens 368 Stimmen nötig.',
])('more than half of those who vote is needed: %s', (words) => {
  const paragraphs = [`Ich gebe das Ergebnis der namentlichen Abstimmung bekannt. ${words}`]
  expect(announcedVote(paragraphs).needsMore).toBe(true)
})

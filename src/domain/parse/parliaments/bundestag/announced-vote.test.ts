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
  [[], 'Namentliche Abstimmung', undefined],
])('on what and with what end: %j', (paragraphs, on, outcome) => {
  expect(announcedVote(paragraphs)).toEqual({ label: on, outcome })
})

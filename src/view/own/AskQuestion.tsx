import type { ReactNode } from 'react'
import type { ParseChoices } from '../../state/own/parse-protocol.ts'
import { ChooseColumns } from './ChooseColumns.tsx'
import { ChooseEncoding } from './ChooseEncoding.tsx'
import { ChooseTiers } from './ChooseTiers.tsx'
import type { Question } from './useParsing.ts'

/** Asks what has to be known before an input can be read. */
export function AskQuestion(props: {
  question: Question
  onChoose: (choices: ParseChoices) => void
  onCancel: () => void
}): ReactNode {
  const { question, ...answer } = props
  if (question.is === 'columns') return <ChooseColumns {...question} {...answer} />
  if (question.is === 'tiers') return <ChooseTiers {...question} {...answer} />
  return <ChooseEncoding {...question} {...answer} />
}

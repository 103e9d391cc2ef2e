import type { ReactNode } from 'react'
import type { ColumnName, Columns } from '../../domain/parse/table/columns.ts'
import type { ParseChoices } from '../../state/own/parse-protocol.ts'
import { Button } from '../parts/Button.tsx'
import { useReached } from '../parts/useReached.ts'
import { AskForm } from './AskForm.tsx'
import { SayOpen, useSayOpen } from './SayOpen.tsx'
import { nameOf, type Stage } from './useParsing.ts'

const NEEDED: readonly ColumnName[] = ['speaker', 'text']
const OTHERS: readonly ColumnName[] = ['role', 'theme', 'kind', 'heading', 'time']

/** Asks which columns of a table are which, where its first row does not tell. */
export function ChooseColumns(
  props: Extract<Stage, { readonly is: 'columns' }> & {
    onChoose: (choices: ParseChoices) => void
    onCancel: () => void
  },
): ReactNode {
  const { input, headers, onChoose, onCancel } = props
  return (
    <AskForm
      title={(m) => m.columnsTitle}
      hint={(m) => m.columnsHint(nameOf(input) ?? m.pasted)}
      onSubmit={(form) => {
        const columns = columnsIn(form)
        if (columns) onChoose({ columns })
      }}
      onCancel={onCancel}
      other={
        <Button onClick={() => onChoose({ format: 'prose' })}>
          <SayOpen>{(m) => m.asText}</SayOpen>
        </Button>
      }
    >
      {[...NEEDED, ...OTHERS].map((column) => (
        <ColumnSelect key={column} column={column} headers={headers} />
      ))}
    </AskForm>
  )
}

/** A list to choose from under the name of what is wanted. */
function ColumnSelect(props: { column: ColumnName; headers: readonly string[] }): ReactNode {
  const { column, headers } = props
  const say = useSayOpen()
  const { isReached, hear } = useReached(headers.length)
  const isNeeded = NEEDED.includes(column)
  return (
    <label className="grid gap-1 @medium:grid-cols-2 @medium:items-center">
      <span className={isNeeded ? 'font-semibold' : ''}>
        <SayOpen>{(m) => m.column[column]}</SayOpen>
      </span>
      <select
        required={isNeeded}
        className="min-h-8 min-w-0 rounded-lg border border-edge bg-surface px-2 py-1"
        name={column}
        defaultValue=""
        {...hear}
      >
        <option value="">{isNeeded ? '…' : say((m) => m.noColumn)}</option>
        {isReached &&
          headers.map((header, i) => {
            const option = say((m) => m.columnAt(i + 1, header))
            return (
              <option key={option} value={i}>
                {option}
              </option>
            )
          })}
      </select>
    </label>
  )
}

function columnsIn(form: FormData): Columns | null {
  const chosen = [...NEEDED, ...OTHERS].flatMap((column): [ColumnName, number][] => {
    const value = form.get(column)
    return value ? [[column, Number(value)]] : []
  })
  const { speaker, text, ...others } = Object.fromEntries(chosen) as Partial<Columns>
  return speaker === undefined || text === undefined ? null : { ...others, speaker, text }
}

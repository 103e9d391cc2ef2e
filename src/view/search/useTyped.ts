import { useCallback, useEffect, useRef, useState } from 'react'
import { type Choose, chooseQuery } from '../../state/address/choice.ts'

/** How long typing rests before the address follows, in ms: browsers refuse too many changes of it. */
const REST = 200

/**
 * The text of the box, which is ahead of the address while somebody types and follows it when it
 * changes otherwise (Back, Clear). `start` is what it held before. `settle` writes what is typed into the address at once.
 */
export function useTyped(query: string, start: string, choose: Choose) {
  const [text, setText] = useState(start)
  const written = useRef(query)
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null)

  const settle = useCallback(() => {
    if (!waiting.current) return
    const { text, timer } = waiting.current
    clearTimeout(timer)
    waiting.current = null
    written.current = text
    choose((choice) => (choice.query === text ? choice : chooseQuery(choice, text)), 'replace')
  }, [choose])

  const type = useCallback(
    (text: string) => {
      setText(text)
      if (waiting.current) clearTimeout(waiting.current.timer)
      waiting.current = { text, timer: setTimeout(settle, REST) }
    },
    [settle],
  )

  useEffect(() => {
    if (query === written.current) return
    written.current = query
    if (waiting.current) clearTimeout(waiting.current.timer)
    waiting.current = null
    setText(query)
  }, [query])
  // What was typed before this was there counts as typed now.
  const [first] = useState(start)
  useEffect(() => {
    if (first && first !== written.current) type(first)
  }, [first, type])
  useEffect(() => settle, [settle])

  return { text, type, settle }
}

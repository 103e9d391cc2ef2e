import { readAddress } from '../address/address.ts'

let early: { readonly file: string; readonly answer: Promise<Response> } | null = null

/** Asks for the transcript that the address names, before anything of the page is made. */
export function askEarly(): void {
  const file = readAddress(window.location.search).choice.transcript
  if (file === null) return
  early = { file, answer: fetch(file) }
  // It is heard of by whoever takes it.
  early.answer.catch(() => {})
}

/** The answer to what was asked early, once; null where that was not this file. */
export function takeEarly(file: string): Promise<Response> | null {
  if (early?.file !== file) return null
  const { answer } = early
  early = null
  return answer
}

import type { ReactNode } from 'react'
import { languagesOf } from '../../i18n/language.ts'
import { recordingMessages } from '../../i18n/recording-messages.ts'
import { Details } from '../parts/Details.tsx'
import { useDisplay } from '../parts/Language.tsx'
import { SayRecording } from './SayRecording.tsx'

/** What the keys do while a recording is open. */
export function PlayerKeys(): ReactNode {
  const { keyDoes } = recordingMessages(languagesOf(useDisplay())[0]!)
  return (
    <Details isMuch={false} summary={<SayRecording>{(m) => m.keys}</SayRecording>}>
      {() => (
        <dl className="grid grid-cols-[auto_1fr] gap-x-3 text-xs text-muted">
          {(Object.keys(keyDoes) as (keyof typeof keyDoes)[]).map((key) => (
            <div key={key} className="contents">
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>
                <SayRecording>{(m) => m.keyDoes[key]}</SayRecording>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Details>
  )
}

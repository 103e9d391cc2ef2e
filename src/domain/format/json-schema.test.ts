import { toJsonSchema } from '@valibot/to-json-schema'
import { expect, test } from 'vitest'
import { MOST_LANGUAGES } from './localized.ts'
import { transcriptSchema } from './transcript.ts'

const COMPOSED = 'In Unicode normalisation form C (NFC)'

/** The published schema is this snapshot: `npm run schema` writes it, this test holds it to the code. */
test('public/schema is the format as the code has it', async () => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Reyi transcript, version 2',
    ...toJsonSchema(transcriptSchema, {
      target: 'draft-2020-12',
      // Of two schemas in a row the last: the first only looks for what the other passes over.
      typeMode: 'output',
      overrideAction: ({ valibotAction, jsonSchema, errors }) => {
        // JSON Schema reads every pattern as a Unicode one: the flag is understood.
        if (valibotAction.type === 'regex' && errors?.length === 1) return jsonSchema
        // That a text has no more languages is a rule of its own, for one kind of object.
        if (valibotAction.type === 'min_entries')
          return { ...jsonSchema, maxProperties: MOST_LANGUAGES }
        // It has no word for this one.
        if (valibotAction.type === 'check') return { ...jsonSchema, description: COMPOSED }
        return undefined
      },
    }),
  }
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    '../../../public/schema/transcript.schema.json',
  )
})

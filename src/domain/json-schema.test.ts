import { toJsonSchema } from '@valibot/to-json-schema'
import { expect, test } from 'vitest'
import { transcriptSchema } from './transcript.ts'

/** The published schema is this snapshot: `npm run schema` writes it, this test holds it to the code. */
test('public/schema is the format as the code has it', async () => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Reyi transcript, version 1',
    ...toJsonSchema(transcriptSchema, {
      target: 'draft-2020-12',
      // JSON Schema reads every pattern as a Unicode one: the flag is understood.
      overrideAction: ({ valibotAction, jsonSchema, errors }) =>
        valibotAction.type === 'regex' && errors?.length === 1 ? jsonSchema : undefined,
    }),
  }
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    '../../public/schema/transcript.schema.json',
  )
})

import { toJsonSchema } from '@valibot/to-json-schema'
import { expect, test } from 'vitest'
import { siteSchema } from './settings.ts'

/** The published schema is this snapshot: `npm run schema` writes it, this test holds it to the code. */
test('public/schema is what site.json may say, as the code has it', async () => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Reyi site',
    ...toJsonSchema(siteSchema, {
      target: 'draft-2020-12',
      typeMode: 'output',
      errorMode: 'ignore',
    }),
  }
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    '../../../public/schema/site.schema.json',
  )
})

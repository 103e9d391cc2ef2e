import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  debate,
  LIST_ORG,
  LIST_PERSON,
  seg,
  utterance,
} from '../domain/parse/parliaments/parlamint/debate.fixture.ts'
import { newFolder } from './archive-files.fixture.ts'
import { archiveHere } from './archive-here.fixture.ts'

const SITTING = 'House-XX_2026-05-11-lower.xml'

test('sittings in TEI are read with the lists beside them, and anew where a list has changed', async () => {
  const folder = newFolder()
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text)
  put(SITTING, debate(utterance('#MossAda', seg('The ferry is late.'))))
  put('House-XX-listPerson.xml', LIST_PERSON)
  put('House-XX-listOrg.xml', LIST_ORG)
  const out = join(newFolder(), 'town')
  const transcripts = join(out, 'transcripts')
  const people = () => {
    const [name] = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')).summary.topPeople
    return [...new Set(Object.values(name.name))]
  }
  expect(await archiveHere(`build ${folder} --out ${out}`)).toBe(0)
  expect(people()).toEqual(['Ada Moss'])
  expect(await archiveHere(`build ${folder} --out ${out}`)).toBe(0)
  put('House-XX-listPerson.xml', LIST_PERSON.replace('<surname>Moss', '<surname>Mossop'))
  utimesSync(join(folder, 'House-XX-listPerson.xml'), 1, 1)
  expect(await archiveHere(`build ${folder} --out ${out} --replace`)).toBe(0)
  expect(people()).toEqual(['Ada Mossop'])
  expect(await archiveHere(`add ${transcripts} --out ${out}`)).toBe(0)
  expect(await archiveHere(`check ${out}`)).toBe(0)
})

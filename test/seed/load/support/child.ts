// A load in a process of its own, for tests that kill it: says each step and each bit of progress as a line.

import { load } from '../../../../seed/load/load.ts'
import { connect } from '../../../../server/neo4j/driver.ts'
import { resolvingBy } from './examples.ts'

const [uri = '', user = '', password = '', ...paths] = process.argv.slice(2)
const say = (text: string) => process.stdout.write(`${text}\n`)
const driver = connect({ uri, user, password }, 30_000)
await load(driver, 'neo4j', paths, {
  resolving: resolvingBy(),
  progress: {
    step: (title, work) => {
      say(title)
      return work(say)
    },
    note: say,
  },
})
say('done')
await driver.close()

// The entry of all commands. Plain JavaScript that any Node reads, so that one too old is told so instead of failing oddly.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const isFit = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22

if (isFit) {
  import('./start/run.mjs').then(({ run }) => run(process.argv.slice(2)))
} else {
  console.error(
    `Node ${process.versions.node} is too old for Shantu: it needs 20.19, 22.12 or later. Get one from https://nodejs.org.`,
  )
  process.exitCode = 1
}

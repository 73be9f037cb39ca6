import { describe, expect, it } from 'vitest'
import { javaVersion } from '../../../server/neo4j/java.ts'

describe('the version of Java', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "21" 2023-09-19', 21],
    ['java version "1.8.0_392"', 8],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.2" 2024-01-16', 21],
    ['The operation couldn’t be completed. Unable to locate a Java Runtime.', undefined],
  ])('is read from %j', (output, version) => {
    expect(javaVersion(output)).toBe(version)
  })
})

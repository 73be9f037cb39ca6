// Articles whose facts were told by hand.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Article {
  readonly name: string
  readonly text: string
  /** Lines as in test/bench/gold. */
  readonly gold: string
}

/** Each NAME.txt of a folder whose facts stand in NAME.gold, there or in test/bench/gold. */
export const articlesIn = (folder: string): Article[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const [, name] = /^(.+)\.txt$/.exec(file) ?? []
      const places = [folder, join(import.meta.dirname, 'gold')]
      const path = places.map((place) => join(place, `${name}.gold`)).find(existsSync)
      if (name === undefined || path === undefined) return []
      return [{ name, text: readFileSync(join(folder, file), 'utf8'), gold: readFileSync(path, 'utf8') }]
    })

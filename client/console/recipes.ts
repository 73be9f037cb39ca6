// All recipes, as they lie beside this file.

import { parseRecipe, type Recipe } from './recipe.ts'

const files = import.meta.glob<string>('./recipes/*.cypher', { query: '?raw', import: 'default', eager: true })

export const recipes: readonly Recipe[] = Object.entries(files).map(([path, text]) =>
  parseRecipe(path.replace(/^.*\/|\.cypher$/g, ''), text),
)

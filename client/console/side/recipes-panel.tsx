// The recipes, by whom they serve: one press opens one and runs it.

import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { fill } from '../fill.ts'
import { audiences, type Recipe } from '../recipe.ts'
import { recipes } from '../recipes.ts'
import { useConsoleWords } from '../words.ts'

export const RecipesPanel = ({ onOpen }: { readonly onOpen: (recipe: Recipe) => void }) => {
  const { words, language } = useConsoleWords()
  const [find, setFind] = useState('')
  const sought = find.trim().toLowerCase()
  const found = recipes.filter(({ zh, en, query }) => `${zh} ${en} ${query}`.toLowerCase().includes(sought))
  return (
    <div className="side-list">
      <input
        type="search"
        className="table-find"
        aria-label={words.recipes.find}
        placeholder={words.recipes.find}
        value={find}
        onChange={(event) => setFind(event.target.value)}
      />
      {found.length === 0 && <p className="hint">{words.recipes.none}</p>}
      {audiences.map((audience) => {
        const some = found.filter((recipe) => recipe.audience === audience)
        if (some.length === 0) return null
        return (
          <section key={audience}>
            <h2>{words.recipes[audience]}</h2>
            <ul>
              {some.map((recipe) => (
                <li key={recipe.name}>
                  <Button
                    className="side-item"
                    aria-label={fill(words.recipes.run, { name: recipe[language] })}
                    onPress={() => onOpen(recipe)}
                  >
                    {recipe[language]}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

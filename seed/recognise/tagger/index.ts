// Names that a model tags in a text, its weights learned from articles labelled by hand (test/bench/tagger.ts): what it is sure of
// stands where rules found no name, or another.

import type { Context } from '../context.ts'
import type { Names } from '../names.ts'
import { type Tagged, taggedNames } from './names.ts'
import { model } from './weights.ts'

/** A text of fewer characters is a note rather than an article, such as the weights know: it is left to the rules. */
const shortest = 200

/** The names of an article, those included that rules do not see. */
export const withTaggedNames = (context: Context, names: Names): Tagged =>
  context.text.length < shortest ? { names, seen: [] } : taggedNames(model, context, names)

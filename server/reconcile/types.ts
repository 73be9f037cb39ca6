// The types of entities as the reconciliation protocol names types.

import { type EntityType, entityTypes } from '../../seed/ontology.ts'

export const isEntityType = (text: string): text is EntityType => Object.hasOwn(entityTypes, text)

export const typeOf = (type: EntityType) => ({ id: type, name: `${entityTypes[type].zh} ${entityTypes[type].en}` })

export const typesOf = () => Object.keys(entityTypes).filter(isEntityType).map(typeOf)

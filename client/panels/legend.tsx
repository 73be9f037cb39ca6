// The legend, which is also the filter by type: what is switched off stays in the scene and comes back at a press.

import { memo, useMemo } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { type EntityType, entityTypes, type RelationType } from '../../seed/ontology.ts'
import { useFiltering } from '../explorer/context.ts'
import { useWords } from '../i18n/words.ts'
import { allRelationTypes, type Family, familyOf } from '../model/families.ts'
import { isFiltering, noFilters, toggled } from '../model/filters.ts'
import { TextButton } from './controls.tsx'
import { LinkMark, TypeMark } from './marks.tsx'
import { Loading } from './states.tsx'

const families: readonly Family[] = ['money', 'cooperation', 'context']

export const Legend = memo(() => {
  const { t, typeName, linkName, count } = useWords()
  const { scene, counts, act, look, waiting } = useFiltering()
  const { filters } = scene
  const types = (Object.keys(entityTypes) as EntityType[]).filter(
    (type) => counts.types.has(type) || filters.hiddenTypes.includes(type),
  )
  const derived = useMemo(() => derivedKinds(scene.links.values()), [scene.links])

  const toggleType = (type: EntityType) =>
    act({ kind: 'filter', filters: { ...filters, hiddenTypes: toggled(filters.hiddenTypes, type) } })
  const toggleLinks = (type: RelationType) =>
    act({ kind: 'filter', filters: { ...filters, hiddenLinks: toggled(filters.hiddenLinks, type) } })

  return (
    <>
      <section className="panel-section" aria-labelledby="legend-types">
        <h2 id="legend-types">{t('legend.types')}</h2>
        {waiting && <Loading />}
        <ul className="legend" data-grouped={look.groups !== undefined}>
          {types.map((type) => (
            <li key={type}>
              <ToggleButton
                className="legend-item"
                isSelected={!filters.hiddenTypes.includes(type)}
                onChange={() => toggleType(type)}
              >
                <TypeMark type={type} />
                <span className="legend-name">{typeName(type)}</span>
                <span className="legend-count">{count(counts.types.get(type) ?? 0)}</span>
              </ToggleButton>
            </li>
          ))}
        </ul>
      </section>
      <section className="panel-section" aria-labelledby="legend-links">
        <h2 id="legend-links">{t('legend.links')}</h2>
        {families.map((family) => {
          const kinds = allRelationTypes.filter(
            (type) => familyOf(type) === family && (counts.links.has(type) || filters.hiddenLinks.includes(type)),
          )
          if (kinds.length === 0) return null
          return (
            <div key={family} className="legend-family">
              <h3>{t(`legend.families.${family}`)}</h3>
              <ul className="legend">
                {kinds.map((type) => (
                  <li key={type}>
                    <ToggleButton
                      className="legend-item"
                      isSelected={!filters.hiddenLinks.includes(type)}
                      onChange={() => toggleLinks(type)}
                    >
                      <LinkMark type={type} derived={derived.has(type)} />
                      <span className="legend-name">{linkName(type)}</span>
                      <span className="legend-count">{count(counts.links.get(type) ?? 0)}</span>
                    </ToggleButton>
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
        <p className="legend-note">
          {t('legend.derived')}
          <br />
          {t(look.groups === undefined ? 'legend.size' : 'legend.grouped')}
        </p>
        {isFiltering(filters) && (
          <TextButton kind="link" onPress={() => act({ kind: 'filter', filters: noFilters })}>
            {t('filter.reset')}
          </TextButton>
        )}
      </section>
    </>
  )
})

/** Kinds of which every link here is derived. */
const derivedKinds = (
  links: Iterable<{ readonly type: RelationType; readonly derived: boolean }>,
): ReadonlySet<RelationType> => {
  const stated = new Set<RelationType>()
  const derived = new Set<RelationType>()
  for (const link of links) (link.derived ? derived : stated).add(link.type)
  return new Set([...derived].filter((type) => !stated.has(type)))
}

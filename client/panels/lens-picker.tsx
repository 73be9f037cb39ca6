// The lens: which links the canvas is about.

import { useState } from 'react'
import type { Lens } from '../../server/contract.ts'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import { lenses } from '../model/families.ts'

export const LensPicker = () => {
  const { t } = useWords()
  const { scene, open, busy } = useExplorer()
  const [wanted, setWanted] = useState<Lens>()
  const under = busy !== undefined && wanted !== undefined ? wanted : scene.lens
  return (
    <fieldset className="lenses">
      <legend className="unseen">{t('lens.label')}</legend>
      {lenses.map((lens) => (
        <label key={lens} className="lens" data-selected={lens === under || undefined}>
          <input
            type="radio"
            className="unseen"
            name="lens"
            value={lens}
            checked={lens === under}
            onChange={() => {
              setWanted(lens)
              open(lens)
            }}
          />
          <span className="lens-name">{t(`lens.${lens}`)}</span>
          <span className="lens-hint">{t(`lens.hint.${lens}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

// The lens: which links the canvas is about.

import { useState } from 'react'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { type Lens, lenses } from '../../server/contract.ts'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import { isLens } from '../model/families.ts'

export const LensPicker = () => {
  const { t } = useWords()
  const { scene, open, busy } = useExplorer()
  const [wanted, setWanted] = useState<Lens>()
  const under = busy !== undefined && wanted !== undefined ? wanted : scene.lens
  return (
    <RadioGroup
      className="lenses"
      aria-label={t('lens.label')}
      value={under}
      onChange={(value) => {
        if (!isLens(value)) return
        setWanted(value)
        open(value)
      }}
    >
      {lenses.map((lens) => (
        <Radio key={lens} value={lens} className="lens">
          <span className="lens-name">{t(`lens.${lens}`)}</span>
          <span className="lens-hint">{t(`lens.hint.${lens}`)}</span>
        </Radio>
      ))}
    </RadioGroup>
  )
}

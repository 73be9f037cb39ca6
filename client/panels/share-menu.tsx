// What others may get of the scene: its address, a frame for a page of theirs, or a snapshot that stays as it is.

import { Suspense, useState } from 'react'
import { addressOf } from '../explorer/address.ts'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import { frameOf } from '../model/sharing.ts'
import { useCopy } from './copying.ts'
import { lazily } from './lazily.tsx'
import { MenuButton } from './menu-button.tsx'

const SnapshotDialog = lazily(async () => (await import('./snapshot-dialog.tsx')).SnapshotDialog)

const ways = ['link', 'frame', 'snapshot'] as const

/** Characters beyond which mail programs and chats are known to cut an address. */
const longAddress = 2_000

export const ShareMenu = () => {
  const { t } = useWords()
  const { scene } = useExplorer()
  const copy = useCopy()
  const [keeping, setKeeping] = useState(false)
  const at = async (page: string) => `${location.origin}${await addressOf(scene, page)}`

  const choose = async (way: string) => {
    if (way === 'snapshot') return setKeeping(true)
    if (way === 'frame') return copy(frameOf(await at('/embed'), t('name')), t('share.frameDone'))
    const address = await at('/')
    return copy(address, t(address.length > longAddress ? 'share.long' : 'share.done'))
  }

  return (
    <>
      <MenuButton
        icon="link"
        label={t('share.label')}
        placement="bottom end"
        items={ways.map((id) => ({ id, text: t(`share.${id}`) }))}
        onChoose={(way) => void choose(way)}
      />
      {keeping && (
        <Suspense fallback={null}>
          <SnapshotDialog onClose={() => setKeeping(false)} />
        </Suspense>
      )}
    </>
  )
}

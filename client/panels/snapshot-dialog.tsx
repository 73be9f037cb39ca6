// Asks for a title and keeps what is seen as it is today; then goes to the page where it can be cited.

import { type FormEvent, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { TextField } from 'react-aria-components/TextField'
import { useLocation } from 'wouter'
import { api } from '../api.ts'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import { selectedIds } from '../model/scene.ts'
import { requestOf } from '../model/sharing.ts'
import { IconButton, TextButton } from './controls.tsx'
import { Failure } from './states.tsx'

/** As many as a snapshot holds. */
const most = { things: 2_000, links: 10_000 }

export const SnapshotDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t, count } = useWords()
  const { scene, shown } = useExplorer()
  const [, navigate] = useLocation()
  const chosen = selectedIds(scene.selection).flatMap((id) => scene.nodes.get(id)?.name ?? [])
  const [title, setTitle] = useState(
    chosen.length > 0 ? chosen.slice(0, 3).join(t('common.list')) : t(`lens.${scene.lens}`),
  )
  const [failure, setFailure] = useState<unknown>()
  const [keeping, setKeeping] = useState(false)
  const tooMuch = shown.nodes.length > most.things || shown.links.length > most.links
  const ready = title.trim() !== '' && shown.nodes.length > 0 && !tooMuch && !keeping

  const keep = async () => {
    if (!ready) return
    setKeeping(true)
    setFailure(undefined)
    try {
      const { id } = await api.takeSnapshot(requestOf(title.trim(), scene, shown))
      onClose()
      navigate(`/snapshot/${id}`)
    } catch (error) {
      setFailure(error)
      setKeeping(false)
    }
  }

  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="dialog">
        <Dialog>
          <div className="dialog-head">
            <Heading slot="title">{t('share.snapshotTitle')}</Heading>
            <IconButton icon="close" label={t('common.close')} onPress={onClose} />
          </div>
          <p className="hint">
            {t('share.snapshotHint', { nodes: count(shown.nodes.length), links: count(shown.links.length) })}
          </p>
          <form
            className="dialog-form"
            onSubmit={(event: FormEvent) => {
              event.preventDefault()
              void keep()
            }}
          >
            <TextField className="dialog-field" value={title} onChange={setTitle} maxLength={120} autoFocus>
              <Label>{t('share.title')}</Label>
              <Input className="picker-input" />
            </TextField>
            <TextButton kind="strong" onPress={() => void keep()}>
              {t(keeping ? 'share.keeping' : 'share.keep')}
            </TextButton>
          </form>
          {tooMuch && (
            <p role="alert">{t('share.tooMuch', { things: count(most.things), links: count(most.links) })}</p>
          )}
          {failure !== undefined && <Failure error={failure} retry={() => void keep()} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

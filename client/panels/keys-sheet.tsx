// The sheet of keyboard shortcuts, opened by `?`.

import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useWords } from '../i18n/words.ts'
import { IconButton } from './controls.tsx'

const anywhere = [
  { keys: ['/'], does: 'search' },
  { keys: ['Ctrl', 'Z'], does: 'undo' },
  { keys: ['Ctrl', 'Shift', 'Z'], does: 'redo' },
  { keys: ['Tab'], does: 'tab' },
  { keys: ['?'], does: 'help' },
] as const

const canvas = [
  { keys: ['←', '↑', '→', '↓'], does: 'walk' },
  { keys: ['Shift', '→'], does: 'several' },
  { keys: ['Enter'], does: 'expand' },
  { keys: ['Delete'], does: 'remove' },
  { keys: ['+', '−'], does: 'zoom' },
  { keys: ['0'], does: 'fit' },
  { keys: ['F'], does: 'fitSelection' },
  { keys: ['Esc'], does: 'none' },
] as const

export const KeysSheet = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useWords()
  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className="dialog">
        <Dialog>
          <div className="dialog-head">
            <Heading slot="title">{t('keys.label')}</Heading>
            <IconButton icon="close" label={t('common.close')} onPress={onClose} />
          </div>
          <Keys title={t('keys.anywhere')} list={anywhere} />
          <Keys title={t('keys.canvas')} list={canvas} />
          <p className="key-row">
            <span>
              <kbd>Shift</kbd> + {t('keys.click')}
            </span>
            {t('keys.several')}
          </p>
          <p className="key-row">
            <span>
              <kbd>Shift</kbd> + {t('keys.drag')}
            </span>
            {t('keys.box')}
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

type Row = (typeof anywhere)[number] | (typeof canvas)[number]

const Keys = ({ title, list }: { readonly title: string; readonly list: readonly Row[] }) => {
  const { t } = useWords()
  return (
    <section>
      <h3 className="section-title">{title}</h3>
      <dl>
        {list.map(({ keys, does }) => (
          <div key={does} className="key-row">
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

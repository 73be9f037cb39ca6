// What is seen, as a file: made in the browser from the scene; and the way back from such a file.

import { useExplorer } from '../explorer/explorer.tsx'
import type { Format } from '../export/save.ts'
import { useWords } from '../i18n/words.ts'
import { readPalette } from '../render/palette.ts'
import { pickFile, saveFile } from './files.ts'
import { useHeadings } from './headings.ts'
import { MenuButton } from './menu-button.tsx'

const formats = ['png', 'svg', 'xlsx', 'nodes', 'links', 'gexf', 'json'] as const satisfies readonly (Format | 'png')[]

export const ExportMenu = () => {
  const { t, typeName, linkName } = useWords()
  const { scene, shown, canvas, openFile } = useExplorer()
  const headings = useHeadings(scene.guides)

  const savePicture = async () => {
    const picture = await canvas.current?.picture()
    if (picture !== undefined) saveFile('shantu.png', picture)
  }
  const save = async (format: Format) => {
    const { fileOf } = await import('../export/save.ts')
    const nodes = ['name', 'type', 'degree', 'documents', 'firstSeen', 'lastSeen'] as const
    const links = ['from', 'link', 'to', 'date', 'claims', 'documents', 'confidence'] as const
    const { name, content, type } = await fileOf(format, {
      scene,
      shown,
      palette: readPalette(document.body),
      headings,
      names: { type: typeName, link: linkName },
      heads: {
        nodes: ['id', ...nodes.map((key) => t(`table.columns.${key}`))],
        links: ['id', ...links.map((key) => t(`table.columns.${key}`)), t('link.derived')],
        sheets: [t('table.nodes'), t('table.links')],
      },
    })
    saveFile(name, content, type)
  }

  return (
    <MenuButton
      icon="download"
      label={t('export.label')}
      placement="bottom end"
      items={[...formats, 'open' as const].map((id) => ({ id, text: t(`export.${id}`) }))}
      onChoose={(id) => {
        if (id === 'open') return void pickFile('.json').then((file) => file !== undefined && openFile(file))
        const format = formats.find((each) => each === id)
        if (format === 'png') void savePicture()
        else if (format !== undefined) void save(format)
      }}
    />
  )
}

// What is seen, as a file: made in the browser from the scene.

import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { useExplorer } from '../explorer/explorer.tsx'
import { linksCsv, nodesCsv } from '../export/csv.ts'
import { gexf } from '../export/gexf.ts'
import { sceneJson } from '../export/json.ts'
import { svg } from '../export/svg.ts'
import { useWords } from '../i18n/words.ts'
import { readPalette } from '../render/palette.ts'
import { saveFile } from './files.ts'
import { Icon } from './icon.tsx'

const formats = ['png', 'svg', 'nodes', 'links', 'gexf', 'json'] as const
type Format = (typeof formats)[number]

const rgb = (hex: string): readonly [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
]

export const ExportMenu = () => {
  const { t, typeName, linkName } = useWords()
  const { scene, shown, canvas } = useExplorer()

  const save = async (format: Format) => {
    const palette = readPalette(document.body)
    const names = { type: typeName, link: linkName }
    const column = (key: Parameters<typeof columnName>[0]) => columnName(key)
    switch (format) {
      case 'png': {
        const picture = await canvas.current?.picture()
        if (picture !== undefined) saveFile('shantu.png', picture)
        return
      }
      case 'svg':
        return saveFile('shantu.svg', svg({ ...shown, positions: scene.positions, palette }), 'image/svg+xml')
      case 'nodes':
        return saveFile(
          'shantu-nodes.csv',
          nodesCsv(
            shown.nodes,
            ['id', ...(['name', 'type', 'degree', 'documents', 'firstSeen', 'lastSeen'] as const).map(column)],
            names,
          ),
          'text/csv',
        )
      case 'links':
        return saveFile(
          'shantu-links.csv',
          linksCsv(
            shown.links,
            scene.nodes,
            [
              'id',
              ...(['from', 'link', 'to', 'date', 'claims', 'documents', 'confidence'] as const).map(column),
              t('link.derived'),
            ],
            names,
          ),
          'text/csv',
        )
      case 'gexf':
        return saveFile(
          'shantu.gexf',
          gexf({ ...shown, positions: scene.positions, colour: (type) => rgb(palette.types[type]) }),
          'application/xml',
        )
      case 'json':
        return saveFile('shantu.json', sceneJson(scene), 'application/json')
    }
  }
  const columnName = (
    key:
      | 'name'
      | 'type'
      | 'degree'
      | 'documents'
      | 'firstSeen'
      | 'lastSeen'
      | 'from'
      | 'link'
      | 'to'
      | 'date'
      | 'claims'
      | 'confidence',
  ) => t(`table.columns.${key}`)

  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={t('export.label')}>
        <Icon name="download" />
      </Button>
      <Popover className="menu-popover" placement="bottom end" offset={4}>
        <Menu className="menu" onAction={(key) => void save(formats.find((format) => format === key) ?? 'json')}>
          {formats.map((format) => (
            <MenuItem key={format} id={format} className="menu-item">
              {t(`export.${format}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

// The head of every page: the name, search, the way back and forth, sharing, language, light and dark.

import { useEffect } from 'react'
import { Link } from 'wouter'
import { useExplorer } from '../explorer/explorer.tsx'
import { locale, setLanguage } from '../i18n/index.ts'
import { useWords } from '../i18n/words.ts'
import { canRedo, canUndo } from '../model/history.ts'
import { setTheme, useTheme } from '../theme.ts'
import { IconButton, TextButton } from './controls.tsx'
import { ExportMenu } from './export-menu.tsx'
import { HistoryMenu } from './history-menu.tsx'
import { KeysButton } from './keys-button.tsx'
import { SearchBox } from './search-box.tsx'
import { ShareMenu } from './share-menu.tsx'
import { SiteNav } from './site-nav.tsx'
import { useStepName } from './step-name.ts'

export const TopBar = ({ path }: { readonly path: string }) => {
  const { t, language } = useWords()
  const theme = useTheme()
  const onExplorer = path === '/'
  const Name = onExplorer ? 'h1' : 'span'
  return (
    <header className="top-bar">
      <Link href="/" className="masthead">
        <span className="seal" aria-hidden="true">
          善
        </span>
        <Name className="masthead-name">{t('name')}</Name>
      </Link>
      <SiteNav path={path} />
      <SearchBox />
      <div className="top-tools">
        {onExplorer && <SceneTools />}
        <KeysButton />
        <span className="tools-rule" aria-hidden="true" />
        <TextButton kind="link" onPress={() => void setLanguage(language === 'zh' ? 'en' : 'zh')}>
          <span lang={locale(language === 'zh' ? 'en' : 'zh')}>{t('language')}</span>
        </TextButton>
        <IconButton
          icon={theme === 'dark' ? 'sun' : 'moon'}
          label={t(theme === 'dark' ? 'theme.toLight' : 'theme.toDark')}
          onPress={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
        />
      </div>
    </header>
  )
}

const SceneTools = () => {
  const { t } = useWords()
  const explorer = useExplorer()
  const { history, undo, redo, say } = explorer
  const nameOf = useStepName()
  const undone = nameOf(history.present.step)
  const redone = nameOf(history.future[0]?.step)

  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
      if (event.target instanceof HTMLInputElement) return
      event.preventDefault()
      if (event.shiftKey) redo()
      else undo()
    }
    window.addEventListener('keydown', keys)
    return () => window.removeEventListener('keydown', keys)
  }, [undo, redo])

  return (
    <>
      <IconButton
        icon="undo"
        label={undone === '' ? t('history.undo') : `${t('history.undo')}${t('common.colon')}${undone}`}
        disabled={!canUndo(history)}
        onPress={() => {
          undo()
          say(t('history.undone', { step: undone }))
        }}
      />
      <span className="redo-button">
        <IconButton
          icon="redo"
          label={redone === '' ? t('history.redo') : `${t('history.redo')}${t('common.colon')}${redone}`}
          disabled={!canRedo(history)}
          onPress={() => {
            redo()
            say(t('history.redone', { step: redone }))
          }}
        />
      </span>
      <HistoryMenu />
      <ShareMenu />
      <ExportMenu />
    </>
  )
}

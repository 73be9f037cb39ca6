// How the editor looks, from the page's own colours.

import { EditorView } from '@codemirror/view'

export const look = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--sheet)', fontSize: '0.875rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { padding: '0.5rem 0', caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '.cm-gutters': { backgroundColor: 'var(--sheet)', color: 'var(--ink-faint)', border: '0' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'color-mix(in srgb, var(--hover) 55%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--focus) 26%, transparent)',
  },
  '.cm-placeholder': { color: 'var(--ink-quiet)' },
  '.cm-matchingBracket': { backgroundColor: 'var(--marker)', outline: 'none' },
  '.cm-nonmatchingBracket': { color: 'var(--accent)' },
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: 'var(--sheet)',
    border: '1px solid var(--rule-strong)',
    borderRadius: '3px',
    boxShadow: '0 6px 24px var(--shadow)',
    maxWidth: 'min(34rem, 90vw)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', fontSize: '0.8125rem', maxHeight: '14rem' },
  '.cm-tooltip-autocomplete > ul > li': { padding: '0.15rem 0.6rem !important' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--ink)', color: 'var(--paper)' },
  '.cm-diagnostic': { padding: '0.35rem 0.6rem', whiteSpace: 'pre-wrap', fontSize: '0.8125rem' },
  '.cm-diagnostic-error': { borderLeft: '3px solid var(--accent)' },
  '.cm-diagnostic-info': { borderLeft: '3px solid var(--ink-faint)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--accent) 1.5px',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-info': {
    backgroundImage: 'none',
    textDecoration: 'underline dotted var(--ink-faint) 1px',
    textUnderlineOffset: '3px',
  },
  '.cy-comment': { color: 'var(--ink-quiet)', fontStyle: 'italic' },
  '.cy-keyword': { color: 'var(--code-keyword)', fontWeight: '600' },
  '.cy-name': { color: 'var(--code-name)' },
  '.cy-function': { color: 'var(--code-function)' },
  '.cy-text': { color: 'var(--code-text)' },
  '.cy-number, .cy-parameter': { color: 'var(--code-number)' },
})

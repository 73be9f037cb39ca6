// The few signs of the interface, drawn with one thin line.

const paths = {
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11M13 13l4 4',
  undo: 'M7 4L3.5 7.5L7 11M3.5 7.5h8a4.5 4.5 0 0 1 0 9H8',
  redo: 'M13 4l3.5 3.5L13 11M16.5 7.5h-8a4.5 4.5 0 0 0 0 9H12',
  history: 'M10 3.5a6.5 6.5 0 1 1-5.6 3.2M4 3v4h4M10 6.5v4l2.5 1.500',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l2.8-2.8a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.8 2.8a3 3 0 0 0 4.3 4.3l1-1',
  download: 'M10 3v9.5M6.5 9l3.5 3.5L13.5 9M3.5 16.5h13',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7M10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.4 1.4M14.3 14.3l1.4 1.4M4.3 15.7l1.4-1.4M14.3 5.7l1.4-1.4',
  moon: 'M16.5 12.3A7 7 0 1 1 7.7 3.5a5.5 5.5 0 0 0 8.8 8.8Z',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  target: 'M10 6.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7M10 2.5v2.5M10 15v2.5M2.5 10h2.5M15 10h2.5',
  box: 'M4 7V4h3M9.500 4h1.500M13.500 4H16v3M16 9.500V11M16 13.500V16h-2.500M11 16H9.500M7 16H4v-2.500M4 11V9.500',
  lasso:
    'M10 4c4 0 7 1.9 7 4.5s-3 4.5-7 4.5s-7-1.9-7-4.5S6 4 10 4M6 12.5c-.8 1.3-.4 3 1 3.5c1.2.5 2-.3 1.7-1.2c-.4-1.2-2.2-1.3-3.2.2c-.6.9-.6 2 0 2.5',
  arrange: 'M4 4.5h4v4H4ZM12 4.5h4v4h-4ZM8 12h4v4H8ZM6 8.5L9 12M14 8.5L11 12M8 6.5h4',
  close: 'M5 5l10 10M15 5L5 15',
  down: 'M5 8l5 5l5-5',
  right: 'M8 5l5 5l-5 5',
  table: 'M3.5 4.5h13v11h-13ZM3.5 8.5h13M8 8.5v7',
  legend: 'M4 5.5h.01M4 10h.01M4 14.5h.01M7.5 5.5h9M7.5 10h9M7.5 14.5h9',
  card: 'M4 3.5h12v13H4ZM7 7.5h6M7 10.5h6M7 13.5h3',
  pin: 'M7 3.5h6l-.8 5l2.3 2.5h-9l2.3-2.5ZM10 11v5.5',
  out: 'M11.5 4h4.5v4.5M16 4l-7 7M13.5 11.5v4.5h-9.5v-9.5h4.5',
  back: 'M11 4.5L5.5 10l5.5 5.5M5.5 10H16',
  keys: 'M2.5 5.5h15v9h-15ZM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M6.5 11.5h7',
  chart: 'M3.500 16.500h13M5.500 13.500v-4M10 13.500v-9M14.500 13.500v-6.500',
  check: 'M4.5 10.5l3.5 3.5l7.5-8',
} as const

export type IconName = keyof typeof paths

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
)

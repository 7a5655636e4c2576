// Line drawings on a 16-unit grid. The drawing is decoration: the name is always said by the button or the text beside it.
import type { JSX } from 'preact'

/** Path data by name; drawn for this project. */
const DRAWINGS = {
  tick: 'M3 8.5l3.2 3.2L13 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  note: 'M10.6 2.9l2.5 2.5L5.8 12.7l-3.1.6.6-3.1zM9 4.5L11.5 7',
  copy: 'M6 5.5h7.5v8H6zM10.5 3V2.5h-8v8H4',
  bin: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.6 9h6.8l.6-9M6.8 7v4M9.2 7v4',
  save: 'M4 2.5h8v11L8 10.5l-4 3z',
  download: 'M8 2.5v7.5M4.8 7L8 10.2 11.2 7M2.5 13.5h11',
  import: 'M8 10.2V2.5M4.8 5.7L8 2.5l3.2 3.2M2.5 13.5h11',
  warning: 'M8 2.2l6.3 11.3H1.7zM8 6.5v3.2M8 11.6v.1',
  article: 'M3.5 2.5h9v11h-9zM6 5.5h4M6 8h4M6 10.5h2.5',
  institution: 'M2 13.5h12M3 6.5h10L8 2.5zM4.5 6.5v7M8 6.5v7M11.5 6.5v7',
  highlight: 'M5 9.5L11 3l2.5 2.2L8 12zM5 9.5l3 2.5-1.2 1H4.2zM2 14.5h12',
  hand: 'M8 1.5v2M3.4 3.4l1.4 1.4M1.5 8h2M12.6 3.4l-1.4 1.4M6.5 6.5l7.5 3-3.2 1.3L9.5 14z',
  forbidden: 'M8 2a6 6 0 100 12A6 6 0 008 2zM3.8 3.8l8.4 8.4',
  library: 'M3 2.5v11M6 2.5v11M9 3l3.5 10.2M3 13.5h3M3 2.5h3',
  sidePanel: 'M2.5 3h11v10h-11zM9.5 3v10M11 5.5h1M11 7.5h1',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 015 0v2.5',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8 6 12.5',
  star: 'M8 2.2l1.8 3.7 4 .5-3 2.8.8 4-3.6-2-3.6 2 .8-4-3-2.8 4-.5z',
  tag: 'M2.5 2.5h5.2l5.8 5.8-5.2 5.2-5.8-5.8zM5.2 5.2v.1',
  link: 'M6.6 9.4l2.8-2.8M7.2 4.9l1.5-1.5a2.7 2.7 0 013.9 3.9L11 8.8M8.8 11.1l-1.5 1.5a2.7 2.7 0 01-3.9-3.9L5 7.2',
  more: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
  gear: 'M2.5 5h6.2M11.9 5h1.6M10.3 3.4a1.6 1.6 0 100 3.2 1.6 1.6 0 000-3.2zM2.5 11h1.6M7.3 11h6.2M5.7 9.4a1.6 1.6 0 100 3.2 1.6 1.6 0 000-3.2z',
  place: 'M8 14s4.5-4.3 4.5-7.6a4.5 4.5 0 00-9 0C3.5 9.7 8 14 8 14zM8 4.9a1.5 1.5 0 100 3 1.5 1.5 0 000-3z',
  undo: 'M6 3L2.8 6.2 6 9.4M3 6.2h6.2a3.6 3.6 0 010 7.2H6',
  out: 'M6.5 4h5.5v5.5M11.8 4.2L4 12',
  quiet: 'M2.5 6h2.3L8 3.2v9.6L4.8 10H2.5zM10.5 6l3.5 4M14 6l-3.5 4',
  fact: 'M4.5 8.3l2.4 2.4 4.6-5.2',
  figure: 'M6.8 4l-1 8M10.2 4l-1 8M4.3 6.5h7.6M4.1 9.5h7.6',
  risk: 'M8 4v4.8M8 11.7v.1',
  catalyst: 'M9 3.5L5.5 8.7H8l-1 4 3.5-5.2H8z',
  question: 'M5.9 6.1a2.1 2.1 0 114 .6c-.3 1-1.9 1.2-1.9 2.5M8 11.8v.1',
} as const

export type IconName = keyof typeof DRAWINGS

export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="tm-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[name]} />
    </svg>
  )
}

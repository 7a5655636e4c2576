// Where files are dropped or chosen.
import type { ComponentChildren, JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import type { IconName } from '#components/ui/Icon.tsx'

interface FileDropProps {
  /** Of the button that chooses. */
  readonly label: string
  readonly icon?: IconName
  /** Says that files can be dropped. */
  readonly hint: string
  readonly accept: string
  readonly multiple?: boolean
  readonly primary?: boolean
  readonly onFiles: (files: readonly File[]) => void
  /** Other ways, before the button. */
  readonly children?: ComponentChildren
}

export function FileDrop({ label, icon, hint, accept, multiple, primary, onFiles, children }: FileDropProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) onFiles([...files])
  }
  return (
    // The button beside it does the same for a keyboard.
    <section
      class="tm-ways"
      aria-label={hint}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      {children}
      <Button {...(icon ? { icon } : {})} primary={primary === true} label={label} onClick={() => input.current?.click()} />
      <span class="tm-ways-drop">{hint}</span>
      <input
        ref={input}
        type="file"
        class="tm-hidden"
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        multiple={multiple === true}
        onChange={(event) => {
          take(event.currentTarget.files)
          // The same file can be chosen again after it was mended.
          event.currentTarget.value = ''
        }}
      />
    </section>
  )
}

import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { cardCalls } from '#tests/support/gallery/calls.ts'
import { type Mounted, mount } from '#tests/support/gallery/mount.tsx'
import { NOW, sampleAnnotation } from '#tests/support/gallery/samples.ts'
import { AnnotationCard, type AnnotationCardProps } from './AnnotationCard.tsx'

let mounted: Mounted | undefined
afterEach(() => mounted?.unmount())

function card(more: Partial<AnnotationCardProps> = {}) {
  const calls = {
    ...cardCalls,
    onJump: vi.fn(),
    onRecolour: vi.fn(),
    onSaveNote: vi.fn(() => Promise.resolve(true)),
    onCopy: vi.fn(),
    onCopyLink: vi.fn(),
    onPlace: vi.fn(),
    onDelete: vi.fn(),
  }
  const annotation = sampleAnnotation(2, 'risk', 'Net profit rose 3.2% in May.')
  mounted = mount(<AnnotationCard annotation={annotation} institutions={[]} now={NOW} {...calls} {...more} />)
  return { ...calls, ...mounted }
}

describe('AnnotationCard', () => {
  it.each([
    ['Net profit rose 3.2% in May.', 'onJump'],
    ['Copy quote', 'onCopy'],
    ['Copy link to these words', 'onCopyLink'],
    ['Delete', 'onDelete'],
  ] as const)('button "%s" calls %s', (name, call) => {
    const bench = card()
    bench.button(name).click()
    expect(bench[call]).toHaveBeenCalledOnce()
  })

  it('recolours from the keyboard', async () => {
    const bench = card()
    bench.button('Colour: Risk').focus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => bench.button('Risk'))
    expect(bench.button('Risk').getAttribute('aria-pressed')).toBe('true')
    bench.button('Risk').focus()
    await userEvent.keyboard('{ArrowRight}{Enter}')
    expect(bench.onRecolour.mock.calls).toEqual([['catalyst']])
  })

  it('opens the note, saves it and gives the keyboard back', async () => {
    const bench = card()
    bench.button('Add a note').click()
    const field = await vi.waitFor(() => {
      const found = bench.root.querySelector('textarea')
      expect(document.activeElement).toBe(found)
      return found as HTMLTextAreaElement
    })
    await userEvent.fill(field, 'check the base')
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(bench.root.querySelector('textarea')).toBeNull())
    expect(bench.onSaveNote.mock.calls).toEqual([['check the base', '']])
    expect(document.activeElement).toBe(bench.button('Add a note'))
  })

  it.each([
    ['exact', undefined],
    ['moved', 'Moved'],
    ['changed', 'Text changed'],
    ['orphan', 'Not on the page'],
  ] as const)('state %s is shown as %s', (state, text) => {
    expect(card({ state }).root.querySelector('.tm-state')?.textContent).toBe(text)
  })

  it('shows the figure that changed, old and new', () => {
    const { root } = card({ state: 'changed', current: 'Net profit rose 2.3% in May.' })
    expect(root.querySelector('del')?.textContent).toBe('3.2%')
    expect(root.querySelector('ins')?.textContent).toBe('2.3%')
  })

  it.each([
    [undefined, 'Place again…'],
    [1, 'Is it this place?'],
    [3, 'One of these 3 places?'],
  ])('an orphan with %s choices offers "%s"', (choices, name) => {
    const bench = card({ state: 'orphan', choices })
    bench.button(name).click()
    expect(bench.onPlace).toHaveBeenCalledOnce()
  })

  it('an orphan shows its paragraph, with its words in it', () => {
    const annotation = sampleAnnotation(2, 'risk', 'rose 3.2%')
    const target = { ...annotation.target, context: 'Net profit rose 3.2% in May.' }
    const { root } = card({ state: 'orphan', annotation: { ...annotation, target } })
    expect(root.querySelector('.tm-context p')?.textContent).toBe(target.context)
    expect(root.querySelector('.tm-context mark')?.textContent).toBe('rose 3.2%')
  })

  it('does not offer to jump to what is not there', () => {
    const bench = card({ state: 'orphan' })
    expect(bench.root.querySelector('.tm-quote button')).toBeNull()
  })

  it('shows a note as text, links included, and never as HTML', () => {
    const note = '**Cut** <img src=x onerror=alert(1)>\n- see [filing](https://filings.example/a) [bad](javascript:alert(1))'
    const { root } = card({ annotation: sampleAnnotation(2, 'fact', 'x', note) })
    expect(root.querySelector('strong')?.textContent).toBe('Cut')
    expect(root.querySelector('img')).toBeNull()
    expect([...root.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual(['https://filings.example/a'])
    expect(root.querySelector('.tm-note')?.textContent).toContain('<img src=x onerror=alert(1)>')
  })
})

// The five colours to choose from, with their meanings written out.
import type { JSX } from 'preact'
import { useRoving } from '#components/ui/roving.ts'
import { useWords } from '#components/ui/words.tsx'
import { COLOURS, type Colour } from '#lib/core/annotation/model.ts'
import { ColourButton } from './ColourButton.tsx'

interface ColourRowProps {
  readonly colour: Colour
  readonly onPick: (colour: Colour) => void
}

export function ColourRow({ colour, onPick }: ColourRowProps): JSX.Element {
  const words = useWords()
  const { row, stop } = useRoving(COLOURS.length, COLOURS.indexOf(colour))
  return (
    <fieldset class="tm-colour-row" {...row}>
      <legend class="tm-hidden">{words('cardColour', words(`colour_${colour}`))}</legend>
      {COLOURS.map((each, index) => (
        <ColourButton
          key={each}
          colour={each}
          label={words(`colour_${each}`)}
          meaning={words(`colour_${each}`)}
          marked={each === colour}
          pressed={each === colour}
          {...stop(index)}
          onClick={() => onPick(each)}
        />
      ))}
    </fieldset>
  )
}

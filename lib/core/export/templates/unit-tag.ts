// `{% unit q.block %} … {% endunit %}`: a part of the file that a later export updates as a whole.
import { type Context, type Emitter, type Liquid, Tag, type TagToken, type Template, type TopLevelToken, Value } from 'liquidjs'

/**
 * Signs around a unit in the rendered text, taken out again when its block id is written: noncharacters, which no text may hold
 * (https://www.unicode.org/faq/private_use.html#noncharacters); they are dropped from all that goes into a template.
 */
export const UNIT = { start: '\ufdd0', name: '\ufdd1', end: '\ufdd2' } as const
export const UNIT_SIGNS = /[\ufdd0-\ufdd2]/g

export class UnitTag extends Tag {
  private readonly templates: Template[] = []
  private readonly value: Value

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid)
    this.value = new Value(token.args, liquid)
    let closed = false
    while (remaining.length > 0 && !closed) {
      const next = remaining.shift() as TopLevelToken
      if ((next as TagToken).name === 'endunit') closed = true
      else this.templates.push(liquid.parser.parseToken(next, remaining))
    }
    if (!closed) throw new Error(`tag ${token.getText()} not closed`)
  }

  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const id = yield this.value.value(context)
    emitter.write(`${UNIT.start}${id}${UNIT.name}`)
    yield this.liquid.renderer.renderTemplates(this.templates, context, emitter)
    emitter.write(UNIT.end)
  }
}

// Hand-made help for one host: data, never code. A rule whose selectors find nothing steps aside.

export interface SiteRule {
  /** Host names, without `www.`; subdomains match too. */
  readonly hosts: readonly string[]
  /** Where the selectors are documented or on which page they were seen. */
  readonly evidence: string
  /** The element that holds the body; the first selector that finds enough text wins. */
  readonly body: readonly string[]
  /** Inside the body: not part of it. */
  readonly drop?: readonly string[]
}

/** The rule for the host of `url`, if there is one. */
export function ruleFor(rules: readonly SiteRule[], url: string): SiteRule | undefined {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  return rules.find(({ hosts }) => hosts.some((known) => host === known || host.endsWith(`.${known}`)))
}

const ENOUGH_TEXT = 60

/** The body the rule names; undefined when its selectors find too little, and then the rule steps aside. */
export function bodyByRule(document: Document, { body, drop = [] }: SiteRule): { body: Element; drop: string } | undefined {
  for (const selector of body) {
    const element = document.querySelector(selector)
    if (element && (element.textContent ?? '').trim().length >= ENOUGH_TEXT) return { body: element, drop: drop.join(',') }
  }
  return undefined
}

// What a name says never changes, and a page is read again whenever it moves: answers are kept.

/** More names than an honest site has; a page that has more makes us forget. */
const MOST_KNOWN = 5000
/** Longer ones are made by scripts and do not come twice. */
const LONGEST = 300

/** `read`, asked once per name. */
export function knowing<Answer>(read: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    if (known.size >= MOST_KNOWN) known.clear()
    const answer = read(name)
    if (name.length < LONGEST) known.set(name, answer)
    return answer
  }
}

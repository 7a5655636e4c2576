// How much running text makes a page worth a closer look. Kept apart so that reading and judging agree on it.

/** Unlinked length of the densest run in Latin letters, a Han character counting 2.5. The shortest wire flashes are 60 Han characters. */
export const NO_PROSE = 140

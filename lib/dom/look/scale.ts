// Numbers on the scale of facts, 0 to 1.

export const within = (value: number): number => Math.max(0, Math.min(1, value))

/** A count where the first few matter most; 1 from `many` on. */
export const share = (count: number, many: number): number => within(Math.log2(1 + Math.max(0, count)) / Math.log2(1 + many))

export const flag = (test: boolean): number => (test ? 1 : 0)

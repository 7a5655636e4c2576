// Stands in for a peer that is not installed whole; the benchmark leaves that peer out.

const absent = (): never => {
  throw new Error('@apache-annotator/selector is not installed')
}

export const createTextQuoteSelectorMatcher = absent
export const describeTextQuote = absent

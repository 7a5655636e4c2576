// How much of another program's file is taken in at once. Such a file is read whole, other than a backup of our own.

/** Bytes. */
export const LARGEST_FILE = 100_000_000
export const MOST_ITEMS = 200_000
/** UTF-16 units: what a message may hold as well (messaging/schemas.ts). */
export const LONGEST_QUOTE = 100_000
export const LONGEST_NOTE = 200_000
/** Tags of one annotation, and units of one. */
export const MOST_TAGS = 50
export const LONGEST_TAG = 100

// Length of a text where a Han character says as much as 2.5 Latin letters.

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/g

export const unitsOf = (text: string): number => text.length + 1.5 * (text.match(HAN)?.length ?? 0)

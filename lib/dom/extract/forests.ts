export const BOX_FOREST = ''
export const LINE_FOREST = ''

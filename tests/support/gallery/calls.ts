// Callbacks that succeed and do nothing, for components that are only looked at. Name the ones a case is about.

const nothing = () => {}

export const cardCalls = {
  onRecolour: nothing,
  onSaveNote: () => Promise.resolve(true),
  onSaveTags: nothing,
  suggestTags: (typed: string) => Promise.resolve(typed === '' ? ['净息差', '指引', 'guidance'] : []),
  onCopy: nothing,
  onCopyLink: nothing,
  onDelete: nothing,
}

export const pageCardCalls = { ...cardCalls, onClose: nothing, onStep: nothing }

export const toolbarCalls = { onHighlight: nothing, onCopy: nothing, onCopyLink: nothing, onQuiet: nothing, onClose: nothing }

export const placingCalls = { onStep: nothing, onConfirm: nothing, onCancel: nothing }

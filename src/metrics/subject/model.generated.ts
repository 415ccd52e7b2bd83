export const vocabulary: string = ''
export const weights: string = ''

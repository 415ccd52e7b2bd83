export const traditional: string = ''; export const simplified: string = ''

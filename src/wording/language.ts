/** The languages that results, reports and messages can be worded in. */
export type Language = 'zh' | 'en'

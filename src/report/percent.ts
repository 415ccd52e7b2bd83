/** Shares as people read them. */

/** `0.956` as `95.6%`; small shares keep a digit, so that 0.4 % is not nothing. */
export function percent(share: number): string {
  const value = share * 100
  return `${value >= 99.95 || value === 0 ? value.toFixed(0) : value.toFixed(1)}%`
}

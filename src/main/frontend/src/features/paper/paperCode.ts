/** What a scanner or a hand typed, as the code printed on the form: without prefix, blanks, hyphens. */
export const cleanCode = (typed: string): string =>
  typed
    .trim()
    .toUpperCase()
    .replace(/^DUBAN:/, '')
    .replace(/[\s-]/g, '');

/** A list of terms written with commas, as they are easiest to read and to add to. */
export const words = (list: string): readonly string[] =>
  list
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '');

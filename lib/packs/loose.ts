/** Reads of JSON-LD, where every field may be a text, an object, a list of either, or null. */

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The first object of a field; an empty one when it has none. */
export const fieldsOf = (value: unknown): Fields => listOf(value).find(isFields) ?? {};

/** The first text of a field (`"x"`, `["x"]`, `{"@value": "x"}`, a number); empty without one. */
export const firstText = (value: unknown): string => {
  for (const item of listOf(value)) {
    const text = isFields(item) ? item['@value'] : item;
    if (typeof text === 'string') return text.trim();
    if (typeof text === 'number') return String(text);
  }
  return '';
};

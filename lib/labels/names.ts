import type { LocalText } from '@/lib/model/language';
import type { Party } from '@/lib/model/pack';

/** The text in `language`, else in English, else in whatever language comes first. */
export const localText = (text: LocalText, language: string): string =>
  text[language] ?? text['en'] ?? Object.values(text)[0] ?? '';

/** A party's name; its id when the pack does not describe it. */
export const partyName = (
  parties: Readonly<Record<string, Party>>,
  id: string,
  language: string,
): string => {
  const party = parties[id];
  return party === undefined ? id : localText(party.name, language) || id;
};

/** The party that `id` speaks for in the end; itself when it speaks for nobody. */
export const groupOf = (parties: Readonly<Record<string, Party>>, id: string): string => {
  const seen = new Set<string>();
  let at = id;
  for (let of = parties[at]?.of; of !== undefined && !seen.has(of); of = parties[at]?.of) {
    seen.add(of);
    at = of;
  }
  return at;
};

/** The text with its first letter in upper case. */
export const capitalised = (text: string): string => {
  const first = text.codePointAt(0);
  if (first === undefined) return text;
  const letter = String.fromCodePoint(first);
  return letter.toLocaleUpperCase() + text.slice(letter.length);
};

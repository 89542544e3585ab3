import type { LocalText } from '@/lib/model/language';
import type { PackKey, Party } from '@/lib/model/pack';
import type { ClaimView } from '@/lib/model/reading';
import type { Labels } from './types';

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

const originText = (labels: Labels, key: PackKey): string => {
  const { origins } = labels.card;
  if (key.startsWith('extension:')) return origins.extension;
  const address = /^address:(.*)#[^#]*$/s.exec(key)?.[1];
  return address === undefined ? origins.file : origins.address(address);
};

/** Which pack a claim is from, and where that pack came from. */
export const packText = (labels: Labels, { ref, packTitle }: ClaimView): string =>
  labels.card.from(
    labels.grammar.quote(localText(packTitle, labels.language)),
    originText(labels, ref.pack),
  );

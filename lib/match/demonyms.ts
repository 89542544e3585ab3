/**
 * The adjectives of a country, from the names of its parties: "Ukrainian officials", "Ukrainian
 * intelligence", "Ukrainian army" tell that "Ukrainian" is Ukraine's. They name a party only where
 * they are joined to the name of another: "Ukrainian and U.S. officials".
 */

import type { Party, PartyId } from '@/lib/model/pack';

/** Names of one country that must share a word before it is taken for its adjective. */
const NAMES = 3;

/** … and how many times as many as of all others: a medium's name may hold its country's. */
const MOSTLY = 10;

/** Fewest letters of an adjective: shorter ones are little words of names. */
const LETTERS = 4;

/** The first and the last one or two words of a name that has more. */
const edgesOf = (name: string): string[] => {
  const words = name.toLowerCase().split(/[\s-]+/);
  const edges = [1, 2].flatMap((count) =>
    words.length > count ? [words.slice(0, count).join(' '), words.slice(-count).join(' ')] : [],
  );
  return [...new Set(edges.filter(({ length }) => length >= LETTERS))];
};

/** By party and language, the words that begin or end names of its own and hardly of anybody else's. */
export const demonymsOf = (
  parties: readonly Party[],
  groupOf: (id: PartyId) => PartyId,
): ReadonlyMap<PartyId, Readonly<Record<string, readonly string[]>>> => {
  const found = new Map<PartyId, Record<string, string[]>>();
  const languages = new Set(parties.flatMap(({ names }) => Object.keys(names)));
  for (const language of languages) {
    const whole = new Set<string>();
    const timesOf = new Map<string, Map<PartyId, number>>();
    for (const { id, names } of parties) {
      for (const name of names[language] ?? []) {
        whole.add(name.toLowerCase());
        for (const edge of edgesOf(name)) {
          const times = timesOf.get(edge) ?? new Map<PartyId, number>();
          const group = groupOf(id);
          timesOf.set(edge, times.set(group, (times.get(group) ?? 0) + 1));
        }
      }
    }
    for (const [edge, times] of timesOf) {
      const [group, count] = [...times].reduce((one, other) => (other[1] > one[1] ? other : one));
      const others = [...times.values()].reduce((sum, one) => sum + one, -count);
      if (count < NAMES || count < MOSTLY * others || whole.has(edge)) continue;
      const terms = found.get(group) ?? {};
      (terms[language] ??= []).push(edge);
      found.set(group, terms);
    }
  }
  return found;
};

/** Says for each sentence what the engine saw in it and why wordings were refused. */

import type { Trace } from '@/lib/match/find';
import type { Index } from '@/lib/match/index';
import { signsThere } from '@/lib/match/signs';

/** A trace that prints, a line a thing, through `print`. */
export function explainer(index: Index, print: (line: string) => void): Trace {
  return {
    onSentence: (view, concepts) => {
      const { sentence } = concepts;
      const { tokens } = view;
      const text = (from: number, to: number) =>
        tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ');
      print(`\n${text(sentence.from, sentence.to)}`);
      const seen = new Set(sentence.concepts.map(({ concept }) => concept));
      for (const hit of sentence.concepts) {
        print(`  concept ${index.concepts.get(hit.concept)?.id}: "${text(hit.from, hit.to)}"`);
      }
      for (let number = 0; number < index.concepts.length; number += 1) {
        const concept = index.concepts.get(number);
        if (concept === undefined || (concept.made.length === 0 && seen.has(number))) continue;
        for (const span of concepts.ofNumber(number)) {
          const how = span.weak ? 'by reference' : 'made';
          if (!seen.has(number) || concept.made.length > 0) {
            print(`  concept ${concept.id} (${how}): "${text(span.from, span.to)}"`);
          }
        }
      }
      for (const { value, maximum, from, to } of sentence.figures) {
        print(
          `  figure ${value}${maximum === undefined ? '' : `-${maximum}`}: "${text(from, to)}"`,
        );
      }
      for (const { cue, from, to } of sentence.cues) print(`  cue ${cue}: "${text(from, to)}"`);
      for (const { party, from, to } of sentence.parties) {
        print(`  party ${index.parties[party]?.id}: "${text(from, to)}"`);
      }
      for (const line of signsOf(index, signsThere(index, concepts))) print(line);
    },
    onRefusal: (number, refusal) => {
      const claim = index.claims.get(index.wordings.get(number)?.claim ?? -1)?.id;
      const reason =
        refusal.why === 'missing'
          ? `no ${refusal.role}`
          : refusal.why === 'excluded'
            ? `"${index.concepts.get(refusal.concept)?.id}" stands there`
            : refusal.why;
      print(`  not ${claim} (wording ${number}): ${reason}`);
    },
  };
}

/** Log-odds from which a claim is worth a line. */
const WORTH_A_LINE = -1;
/** Signs told of one claim. */
const MOST_TOLD = 5;

/** What the signs of a sentence add up to, for the claims they speak for. */
function signsOf({ claims, concepts, parties, signs }: Index, there: readonly number[]): string[] {
  const said = new Map<number, { sum: number; weights: [string, number][] }>();
  for (const sign of there) {
    const id = concepts.get(sign)?.id ?? parties[sign - concepts.length]?.id ?? '';
    for (let at = signs.at[sign] ?? 0; at < (signs.at[sign + 1] ?? 0); at += 1) {
      const row = signs.rows[at] ?? 0;
      const weight = signs.weights[at] ?? 0;
      const before = said.get(row) ?? { sum: signs.bases[row] ?? 0, weights: [] };
      before.sum += weight;
      before.weights.push([id, weight]);
      said.set(row, before);
    }
  }
  return [...said]
    .filter(([, { sum }]) => sum > WORTH_A_LINE)
    .sort(([, a], [, b]) => b.sum - a.sum)
    .map(([row, { sum, weights }]) => {
      const heaviest = weights
        .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
        .slice(0, MOST_TOLD);
      const told = heaviest.map(([id, weight]) => `${id} ${weight.toFixed(1)}`).join(', ');
      return `  signs of ${claims.get(signs.claims[row] ?? -1)?.id}: ${sum.toFixed(1)} (${told})`;
    });
}

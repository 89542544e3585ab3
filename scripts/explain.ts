/** Says for each sentence what the engine saw in it and why wordings were refused. */

import type { SentenceConcepts } from '@/lib/match/concepts';
import type { Trace } from '@/lib/match/find';
import type { Index } from '@/lib/match/index';
import { type Case, casesOf, oddsIn, partsOf, type Weight } from '@/lib/match/signs';
import type { TokenSpan } from '@/lib/text/sentences';

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
      for (const line of signsOf(index, concepts, text)) print(line);
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

/** What the signs add up to, for the claims they speak for, where in a sentence that is most. */
function signsOf(
  index: Index,
  concepts: SentenceConcepts,
  text: (from: number, to: number) => string,
): string[] {
  const nameOf = (sign: number): string =>
    index.concepts.get(sign)?.id ?? index.parties[sign - index.concepts.length]?.id ?? '';
  const parts = partsOf(concepts.sentence);
  const rows = [...index.signs.claims.keys()];
  return casesOf(index, concepts, rows)
    .map((one) => ({ claim: one.claim, ...mostIn(parts, one) }))
    .filter(({ sum, weights }) => weights.length > 0 && sum > WORTH_A_LINE)
    .sort((a, b) => b.sum - a.sum)
    .map(({ claim, part, sum, weights }) => {
      const heaviest = weights
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        .slice(0, MOST_TOLD);
      const told = heaviest
        .map(({ sign, weight }) => `${nameOf(sign)} ${weight.toFixed(1)}`)
        .join(', ');
      const where = part === concepts.sentence ? '' : ` in "${text(part.from, part.to)}"`;
      return `  signs of ${index.claims.get(claim)?.id}: ${sum.toFixed(1)} (${told})${where}`;
    });
}

/** The part in which a claim's signs add up to most; of equals the first. */
function mostIn(parts: readonly TokenSpan[], one: Case) {
  const sums = parts.map((part) => {
    const weights: Weight[] = [];
    return { part, sum: oddsIn(part, one, weights), weights };
  });
  return sums.reduce((most, other) => (other.sum > most.sum ? other : most));
}

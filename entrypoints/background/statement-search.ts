import type { Stated } from '@/lib/match/index';
import { queryStatements, type StatementMatch } from '@/lib/match/statements/index';
import type { ClaimRef } from '@/lib/model/pack';
import { sentencesOf } from '@/lib/text/sentences';
import { tokenize } from '@/lib/text/tokens';

/** A claim whose statement a text resembles. */
export interface StatementHit extends Omit<StatementMatch, 'ref'> {
  readonly ref: ClaimRef;
}

/** Finds claims by the words of their statements; best first, each once. */
export type StatementSearch = (text: string) => readonly StatementHit[];

/** Sentences of a text that are looked up one by one; the rest is left. */
const MOST_SENTENCES = 40;

/** The search in the statements of all claims. */
export const searchIn =
  ({ index, refs }: Stated): StatementSearch =>
  (text) => {
    const best = new Map<number, StatementMatch>();
    for (const passage of passagesOf(text)) {
      for (const match of queryStatements(index, passage, null)) {
        if (match.score > (best.get(match.ref)?.score ?? 0)) best.set(match.ref, match);
      }
    }
    return Array.from(best.values())
      .toSorted((one, other) => other.score - one.score)
      .flatMap(({ ref, ...match }) => {
        const claim = refs[ref];
        return claim === undefined ? [] : [{ ...match, ref: claim }];
      });
  };

/** The sentences of a text; one that is longer than a post is read from its beginning. */
const passagesOf = (text: string): readonly string[] => {
  const tokens = tokenize(text);
  return sentencesOf(tokens)
    .slice(0, MOST_SENTENCES)
    .map(({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]));
};

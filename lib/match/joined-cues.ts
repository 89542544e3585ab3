/** "rehusó este viernes pronunciarse", "lehnte eine Antwort ab": what two words say together. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, type Tokens } from '@/lib/text/tokens';
import type { Cue, Rules } from './lexicon/types';

interface Part extends TokenSpan {
  readonly cue: Cue;
}

/** Words between a verb of refusing and what is refused: "este viernes en una rueda de prensa". */
const REACH = 8;

/** Cues that say nothing but together. */
const PARTS: ReadonlySet<Cue> = new Set<Cue>(['refuses', 'answers', 'verifies']);

export const isPart = ({ cue }: Part): boolean => PARTS.has(cue);

const JOINED: Partial<Record<Cue, Cue>> = { answers: 'noComment', verifies: 'cannotConfirm' };

/** Whether two spans stand near each other, the first first, with none of the borders between. */
const isNear = ({ gap }: Tokens, first: TokenSpan, second: TokenSpan, borders: number): boolean => {
  if (second.from < first.to || second.from - first.to > REACH) return false;
  for (let at = first.to; at <= second.from; at += 1)
    if (((gap[at] ?? 0) & borders) !== 0) return false;
  return true;
};

/** The cues of a sentence with what their parts say together, where what is refused stands. */
export const withJoined = (
  tokens: Tokens,
  cues: readonly Part[],
  parts: readonly Part[],
  lexicon: Rules | null,
): readonly Part[] => {
  const verbs = parts.filter(({ cue }) => cue === 'refuses');
  if (verbs.length === 0) return cues;
  // "hat eine Stellungnahme zu den Gefangenen abgelehnt": a German verb may close its clause.
  const mayClose = lexicon?.separable !== undefined;
  const borders = lexicon?.commaBeforeClauses === true ? GAP.hard : GAP.comma | GAP.hard;
  const pairs: { readonly verb: Part; readonly said: Part }[] = [];
  const spoken: TokenSpan[] = [];
  const silent = new Set<Part>();
  for (const part of parts) {
    const cue = JOINED[part.cue];
    const verb = verbs.find(
      (one) =>
        isNear(tokens, one, part, borders) || (mayClose && isNear(tokens, part, one, borders)),
    );
    if (cue === undefined || verb === undefined) continue;
    if (cue === 'noComment') silent.add(verb);
    spoken.push(verb, part);
    pairs.push({ verb, said: { cue, from: part.from, to: part.to } });
  }
  // "no quiere confirmarlo ni desmentirlo": of both together nothing is said.
  const joined = pairs
    .filter(({ said, verb }) => said.cue === 'noComment' || !silent.has(verb))
    .map(({ said }) => said);
  if (joined.length === 0) return cues;
  // "se ha negado a confirmar": neither of the two says anything of its own.
  const isOwn = ({ from, to }: TokenSpan): boolean =>
    !spoken.some((one) => one.from <= from && one.to >= to);
  return [...cues.filter(isOwn), ...joined].sort((a, b) => a.from - b.from || a.to - b.to);
};

/** What a Korean refusal is about: "여론조사 결과에 대해 논평하지 않았다", "대사관 폐쇄 보도를 부인했다". */

import type { TokenSpan } from '@/lib/text/sentences';
import { wordAt } from '@/lib/text/tokens';
import type { Attribution } from './attribution';
import type { Index } from './index-types';
import { covers } from './reach';
import { anyBetween, overlaps, type Presence, type SentenceView } from './view';

const ABOUT = /^(대해|대한|관해|관한|관련)/;
/** Of these, the ones that belong to the verb and not to a noun before it. */
const ABOUT_VERB = /^(대해|관해|관련해)/;
const OBJECT = /.[을를]$/;
/** Objects that are only talk, or all of it, and say nothing of what it is about. */
const TALK =
  /^(이|그|모두|모든|전부|이것|그것|것|말|답|답변|대답|질문|언급|논평|입장|확인|반응|사실|내용|보도|주장|비난|비판|의혹|소문|지적|발표|정보|첩보|소식|설|문제|사안|혐의|질의|물음|가치|필요|이유|바|점|침묵|평가|관측|진위|사실관계|여부|요청|수치|숫자|추정치|추산)(들)?(은|는|이|가|을|를|에|의|도)?$/;
/** Words before such a noun that add nothing to it. */
const WHICH =
  /^(이|그|이런|그런|저런|이러한|그러한|해당|관련|이같은|같은|모든|각종|일부|여러|언론|외신|외신의|언론의|서방|서방의|기자들의|기자의|취재진의|취재진|최근|현지|공식|구체적인|직접적인|즉각적인|아무런|별다른|어떤|추가|거듭된|이번|아직|여전히|끝내|결국|단호히|강하게|즉각|일일이|이를|이에|이와|그와|그에)$/;
/** Ends what stands before a noun phrase: a subject, a time, a clause. */
const BORDER = /.(은|는|이|가|께서|에|에도|에서|부터|까지|며|면서|지만|으나|고|서)$/;
/** Words of one noun phrase. */
const PHRASE = 5;

/** Whether a refusal's own words name something that no claim is about. */
export const refusesOther = (index: Index, sentence: SentenceView, one: Attribution): boolean => {
  const { scope, speaker } = one;
  if (scope === undefined) return false;
  const { cuesOf, tokens } = sentence;
  const names = speaker.kind === 'parties' ? speaker.hits : [];
  const behind = Math.max(scope.from, ...names.map(({ to }) => to));
  for (let at = scope.from; at < one.from; at += 1) {
    const word = wordAt(tokens, at);
    const next = at + 1 < one.from ? wordAt(tokens, at + 1) : '';
    const isHead =
      at >= behind
        ? OBJECT.test(word) || ABOUT.test(next) || anyBetween(cuesOf.report, at, at + 1)
        : ABOUT_VERB.test(next);
    if (isHead && isOther(index, sentence, { from: scope.from, to: at + 1 }, names)) return true;
  }
  return false;
};

const isLonger = (a: TokenSpan, b: TokenSpan): boolean =>
  covers(a, b) && a.to - a.from > b.to - b.from;

/** Whether the noun phrase that ends a span is of neither a claim nor talk, nor only of a name. */
const isOther = (
  index: Index,
  { concepts, parties, tokens }: SentenceView,
  { from, to }: TokenSpan,
  speakers: readonly TokenSpan[],
): boolean => {
  let isUnknown = false;
  for (let at = to - 1; at >= from && to - at <= PHRASE; at -= 1) {
    const here = { from: at, to: at + 1 };
    const word = wordAt(tokens, at);
    if (speakers.some((hit) => overlaps(hit, here))) break;
    if (at < to - 1 && BORDER.test(word)) break;
    const isAsked = (hit: Presence): boolean => index.concepts.get(hit.concept)?.asked === true;
    const isKnown = concepts.some(
      (hit) =>
        covers(hit, here) &&
        isAsked(hit) &&
        !parties.some((name) => overlaps(name, hit)) &&
        // "미사일 시험": of what wordings only rule out, a part is nothing asked for.
        !concepts.some((other) => isLonger(other, hit) && !isAsked(other)),
    );
    if (isKnown) return false;
    const isName = parties.some((hit) => overlaps(hit, here));
    if (!isName && !TALK.test(word) && !WHICH.test(word) && !ABOUT.test(word)) isUnknown = true;
  }
  return isUnknown;
};

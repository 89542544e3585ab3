/** Sources without a verb: a headline's "NATO: …", "Pour Séoul, …", "Paris sees it otherwise: …". */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, wordAt } from '@/lib/text/tokens';
import type { Attribution } from './attribution';
import { credited, koreanLabel, koreanNameEnd } from './korean-names';
import { coordinated, isPlace } from './names';
import { ARTICLE } from './reach';
import { type BlockView, type CueHit, hasGap, type PartyHit, type SentenceView } from './view';

/** Words of an article or an adverb before a subject. */
const OPENING = 2;

/** The first token behind a ticker's time: "07:46 NATO: …". */
const afterClock = ({ tokens, from, to }: SentenceView): number => {
  const isTime =
    from + 2 < to &&
    /^\d{1,2}$/.test(wordAt(tokens, from)) &&
    /^\d{2}$/.test(wordAt(tokens, from + 1)) &&
    /^[:.h]$/.test(tokens.text.slice(tokens.end[from], tokens.start[from + 1]));
  return isTime ? from + 2 : from;
};

export const PREPOSITIONS = new Set<CueHit['cue']>(['place', 'from', 'by', 'purpose']);

/** Whether nothing or only an article stands between two tokens. */
const isArticle = ({ cues, tokens }: SentenceView, from: number, to: number): boolean =>
  to === from ||
  (to - from === 1 &&
    wordAt(tokens, from).length <= ARTICLE &&
    !cues.some(({ cue, from: at }) => at === from && PREPOSITIONS.has(cue)));

export const isColon = ({ tokens }: SentenceView, at: number): boolean =>
  ((tokens.gap[at] ?? 0) & GAP.hard) !== 0 &&
  tokens.text.slice(tokens.end[at - 1], tokens.start[at]).includes(':');

/** "NATO: North Korean troops in Kursk" and "… in Kursk – NATO" in headlines. */
export const headlineLabel = (
  sentence: SentenceView,
  role: BlockView['role'],
): Attribution | null => {
  const { tokens } = sentence;
  const start = afterClock(sentence);
  const colon = sentence.parties.find((hit) => {
    const to = sentence.korean ? koreanNameEnd(sentence, hit) : hit.to;
    const opens = role === 'text' ? isArticle(sentence, start, hit.from) : hit.from - start <= 4;
    return (
      opens &&
      to < sentence.to &&
      // "Guerre en Ukraine : …" is a heading, no source.
      !isPlace(sentence, hit) &&
      isColon(sentence, to)
    );
  });
  // Korean headlines name the source right behind the quotation: “…” 국정원.
  const sourceBorder = sentence.korean ? GAP.hard | GAP.closeQuote | GAP.straightQuote : GAP.hard;
  const dash = sentence.parties.find(
    (hit) =>
      role !== 'text' &&
      sentence.to - hit.to <= 0 &&
      hit.from > sentence.from &&
      ((tokens.gap[hit.from] ?? 0) & sourceBorder) !== 0,
  );
  const bracket = sentence.parties.find(
    (hit) => role !== 'text' && closesInBrackets(sentence, hit),
  );
  const comma =
    role !== 'text' && sentence.lexicon?.labelsWithComma === true
      ? sentence.parties.find(
          (hit) => hit.from === start && hasGap(tokens, hit.to - 1, hit.to, GAP.comma),
        )
      : undefined;
  const label =
    colon ?? dash ?? bracket ?? comma ?? (sentence.korean ? koreanLabel(sentence) : undefined);
  if (label === undefined) return null;
  const one = labelled(sentence, label, label);
  // "포로 2명 이송…국정원 “…”": what stands before the dots is not what this one says.
  const isSecond = sentence.korean && hasGap(tokens, label.from - 1, label.from, GAP.stop);
  return isSecond ? { ...one, scope: { from: label.to, to: sentence.to } } : one;
};

/** "… to Russia (Pentagon)": at a headline's end. */
const closesInBrackets = ({ to, tokens }: SentenceView, hit: PartyHit): boolean =>
  hit.to === to &&
  tokens.text.charAt((tokens.start[hit.from] ?? 0) - 1) === '(' &&
  tokens.text.charAt(tokens.end[hit.to - 1] ?? 0) === ')';

export const labelled = (
  sentence: SentenceView,
  core: PartyHit,
  { from, to }: TokenSpan,
  speech: Attribution['speech'] = 'label',
): Attribution => ({
  speech,
  speaker: sentence.korean
    ? credited(sentence, core)
    : { kind: 'parties', hits: coordinated(sentence, sentence.parties, core) },
  passive: false,
  from,
  to,
});

/** "Pour l'ambassadrice britannique, …", "…: per Seul tremila": whose view a clause gives. */
export const opinionOf = (sentence: SentenceView): Attribution | null => {
  const { cuesOf, lexicon, tokens, from } = sentence;
  // "Já para Zelensky, …": a small word may stand before.
  const isSmall =
    cuesOf.contrast.some((hit) => hit.from === from && hit.to === from + 1) ||
    lexicon?.beforeVerbs?.includes(wordAt(tokens, from)) === true;
  const opensSentence = ({ from: at }: TokenSpan): boolean =>
    at === from || (at === from + 1 && isSmall);
  const opensClause = (cue: TokenSpan): boolean =>
    opensSentence(cue) || hasGap(tokens, cue.from - 1, cue.from, GAP.hard | GAP.comma);
  for (const cue of sentence.cuesOf.purpose) {
    if (!opensClause(cue)) continue;
    const hit = sentence.parties.find((one) => one.from >= cue.to && one.from - cue.to <= OPENING);
    if (hit === undefined) continue;
    const closes = opensSentence(cue) && hasGap(tokens, hit.to - 1, hit.to, GAP.comma);
    // "Um Moskau zu helfen, …": where a comma closes every clause, a view ends with its name.
    const isView =
      sentence.lexicon?.commaBeforeClauses !== true && isArticle(sentence, cue.to, hit.from);
    if (!closes && !isView) continue;
    return labelled(sentence, hit, hit, 'according');
  }
  return null;
};

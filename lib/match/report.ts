/** "The Kremlin would not comment on the reports": a stance on what was stated before. */

import type { Mention, TextStance } from '@/lib/model/mention';
import { asks, type TokenSpan } from '@/lib/text/sentences';
import { GAP, QUOTE_MARKS, wordAt } from '@/lib/text/tokens';
import { type Attribution, beginning } from './attribution';
import type { Index } from './index-types';
import { refusesOther } from './korean-objects';
import {
  ASKED_BACK,
  askedAbout,
  lastAttested,
  moreExact,
  mostGeneral,
  onlyClaim,
  REPORT_REACH,
  says,
} from './meant-claim';
import { pointedMention } from './mention';
import { objectless, turnsAt } from './objectless';
import { isLatelyRefusedBy, isRefusedBy, type Refused } from './on-record';
import { isAboutOther, saysItself } from './refused-other';
import { REFUSALS, STANCE_OF } from './speech';
import {
  anyBeginsAt,
  anyBetween,
  type BlockView,
  distance,
  hasGap,
  overlaps,
  partedBy,
  type SentenceView,
} from './view';

/** Mentions back in which a reader still knows what "the reports" are. */
const MENTIONS_BACK = 4;
/** Words from "if" to the verb of its clause. */
const CONDITION_REACH = 6;
/** Most words of a quotation before its verdict, and of a verb behind it: "that is *not true*". */
const VERDICT_WORDS = 6;
/** Most words of a quotation that opens its sentence before its verdict. */
const QUOTED_WORDS = 12;

/** A mention with the number of its claim; `null` when its statement's words found it. */
export interface FoundMention {
  readonly mention: Mention;
  readonly claim: number | null;
}

/** Where a mention that points back stands, and what its reader knows. */
export interface Where {
  readonly role: BlockView['role'];
  readonly block: number;
  /** The day of the page, as `dayNumber` gives it; `null` when unknown. */
  readonly today: number | null;
  /** Mentions of the sentence just before. */
  readonly justBefore: readonly FoundMention[];
  readonly credits: (one: Attribution, pack: number) => readonly string[];
  /** The numbers of the parties that speak, whoever spoke last among them. */
  readonly speakersOf: (one: Attribution) => readonly number[];
  /** Whether the sentence before told of somebody who was asked: who answers is the one who speaks. */
  readonly isAsked: boolean;
  /** The claim that a report is of whose own words name only them: "reports about the soldiers". */
  readonly reported: (report: TokenSpan) => number | null;
  /** What the one who speaks is on record for refusing. */
  readonly onRecord: (one: Attribution) => Refused | null;
}

const NOTHING: readonly FoundMention[] = [];

/** The mentions of a sentence that takes stances on "the reports": one of each who takes one. */
export const reportMentions = (
  index: Index,
  sentence: SentenceView,
  attributions: readonly Attribution[],
  before: readonly FoundMention[],
  {
    block,
    credits,
    isAsked,
    justBefore,
    onRecord,
    reported: reportedOf,
    role,
    speakersOf,
    today,
  }: Where,
): readonly FoundMention[] => {
  const stances = attributions.filter(
    (one) =>
      STANCE_OF[one.speech] !== undefined &&
      !admitsRefusal(sentence, attributions, one) &&
      !isEvidenceRefused(sentence, attributions, one),
  );
  if (stances.length === 0 || asks(sentence.tokens, sentence)) return NOTHING;
  const found: FoundMention[] = [];
  const heard = new Set<number>();
  for (const heardFirst of nearestReportFirst(sentence, stances)) {
    const told = asTold(sentence, attributions, heardFirst);
    const one = asVerdict(sentence, attributions, told);
    const stance = STANCE_OF[one.speech];
    if (stance === undefined || isSupposed(sentence, one)) continue;
    if (refusesOther(index, sentence, one)) continue;
    const isNamed = one.speaker.kind === 'parties';
    // "He did not dispute it", not whoever spoke last.
    const mayBeMeant =
      (isNamed || sentence.cuesOf.sameSpeaker.length > 0) && !opensQuestion(sentence);
    const record = mayBeMeant ? onRecord(one) : null;
    if (!isNamed && record === null) continue;
    const names = isNamed ? one.speaker.hits.map(({ party }) => party) : [];
    if (names.some((name) => heard.has(name))) continue;
    const reported = sentence.cuesOf.report.find((hit) =>
      one.scope === undefined
        ? hit.from - one.to <= REPORT_REACH &&
          one.from - hit.to <= REPORT_REACH &&
          !isOfNextClause(sentence, one, hit)
        : hit.from >= one.scope.from && hit.to <= one.from,
    );
    const report = reported ?? refusedEvidence(sentence, one);
    // A heading's "it's confirmed" is on what follows it.
    const mayBeSilent = report === undefined && role === 'text';
    const isVerdict = one !== told;
    const isJustRefused = justBefore.some(({ mention }) => mention.stance === 'no-comment');
    const silent = !mayBeSilent
      ? undefined
      : isVerdict
        ? one
        : objectless(sentence, one, isJustRefused);
    const inDoubt = (mentions: readonly FoundMention[]): readonly FoundMention[] =>
      stance === 'confirmed' ? mentions : mentions.flatMap((found) => doubtful(index, found));
    const doubted = onlyClaim(index, inDoubt(justBefore));
    // "They came by ship. The Pentagon could not confirm it": nobody has to have doubted that.
    const only = stance === 'denied' ? doubted : (onlyClaim(index, justBefore) ?? doubted);
    const asked = askedAbout(index, sentence, one, before.slice(-ASKED_BACK), inDoubt);
    // "The Pentagon could not confirm the withdrawal": what was said in the sentence before.
    const mayBeAgain =
      (stance === 'no-comment' || stance === 'cannot-confirm') && namesBeside(sentence, one);
    const again = mayBeAgain && only !== null && only === asked ? one : undefined;
    const on = report ?? silent ?? record?.named ?? again;
    if (!on || (report !== undefined && saysItself(index, sentence, report))) continue;
    const recent = mostGeneral(
      index,
      lastOf(before, (found) => inDoubt([found])),
    );
    const speakers = isNamed ? names : isAsked || isPronounFirst(sentence) ? speakersOf(one) : [];
    const isTheirs =
      recent !== null && isOfSubject(index, speakers, recent) && stance !== 'confirmed';
    const isJust = record !== null && (record.named !== null || record.isJust);
    if (report === undefined && only === null && !isTheirs && !isJust) continue;
    const isOther = () => saysItself(index, sentence, one) || isAboutOther(index, sentence, one);
    if (report === undefined && !record?.named && isOther()) continue;
    const onReport = report === undefined ? null : reportedOf(report);
    const isNews =
      only !== null &&
      (asked === null || asked === only) &&
      !saysItself(index, sentence, one) &&
      isLatelyRefusedBy(index, names, only, one.speech, today);
    const isTheirOwn =
      only !== null && !record?.named && isRefusedBy(index, names, only, one.speech);
    const claim =
      moreExact(index, only, asked) ??
      (isNews ? only : null) ??
      // "reports about the prisoners": more is said than that there are soldiers.
      (says(index, asked, onReport) ? asked : onReport) ??
      asked ??
      (isTheirOwn ? only : null) ??
      (record?.named === null ? lastOwn(index, names, before, record.claim, stance) : null) ??
      record?.claim ??
      (stance === 'confirmed' ? lastAttested(index, names, only, before) : null) ??
      only ??
      recent;
    if (claim === null) continue;
    for (const name of names) heard.add(name);
    const mention = pointedMention(index, sentence, {
      block,
      claim,
      stance,
      credits,
      one,
      what: { from: on.from, to: on.to, id: 'report' },
    });
    // "ни подтверждать, ни опровергать": one refusal of whoever is understood.
    if (isNamed || !found.some((other) => isSame(other.mention, mention)))
      found.push({ mention, claim });
  }
  return found.sort((a, b) => a.mention.start - b.mention.start);
};

/** "Pyongyang is silent.": on what was just said of its soldiers, not only that they are there. */
const lastOwn = (
  index: Index,
  names: readonly number[],
  before: readonly FoundMention[],
  known: number,
  stance: TextStance,
): number | null => {
  const last = before.at(-1);
  if (stance !== 'no-comment' || last === undefined) return null;
  const [own] = doubtful(index, last);
  const claim = own?.claim ?? null;
  const says = claim !== null && index.claims.get(claim)?.implied.includes(known) === true;
  return says && claim === last.claim && isOfSubject(index, names, claim) ? claim : null;
};

/**
 * Whether something is named in the clause of a refusal; a Korean one has whoever refuses for its
 * topic: not "러시아가 내줄지 불투명하다".
 */
const namesBeside = ({ concepts, parties, tokens }: SentenceView, one: Attribution): boolean =>
  one.scope === undefined
    ? concepts.some(
        (hit) =>
          distance(one, hit) <= REPORT_REACH &&
          !parties.some((name) => overlaps(name, hit)) &&
          !partedBy(tokens, one, hit, GAP.comma | GAP.hard | GAP.semicolon),
      )
    : one.speaker.kind === 'parties' &&
      one.speaker.hits.some(({ to }) => /[은는도]$/.test(wordAt(tokens, to - 1)));

const isSame = (a: Mention, b: Mention): boolean =>
  a.ref.claim === b.ref.claim && a.stance === b.stance && a.credits.join() === b.credits.join();

/** Words between a refusal and the evidence it is about: "on NATO's". */
const EVIDENCE_REACH = 3;

/** "would not be drawn on NATO’s *evidence*": what others gave for what they say. */
const refusedEvidence = (
  { cuesOf, tokens }: SentenceView,
  { scope, speech, to }: Attribution,
): TokenSpan | undefined =>
  scope !== undefined || (speech !== 'noComment' && speech !== 'deny')
    ? undefined
    : cuesOf.evidence.find(
        (hit) =>
          hit.from >= to &&
          hit.from - to <= EVIDENCE_REACH &&
          !hasGap(tokens, to - 1, hit.from, GAP.comma | GAP.hard),
      );

/** Whether the evidence is only what somebody else refuses. */
const isEvidenceRefused = (
  sentence: SentenceView,
  attributions: readonly Attribution[],
  one: Attribution,
): boolean =>
  one.speech === 'confirm' &&
  attributions.some(
    (other) =>
      other.speaker.kind === 'parties' && refusedEvidence(sentence, other)?.from === one.from,
  );

/** The last mentions that a reader still knows, of what each gives. */
const lastOf = (
  before: readonly FoundMention[],
  given: (found: FoundMention) => readonly FoundMention[],
): readonly FoundMention[] => {
  const last: FoundMention[] = [];
  for (let at = before.length - 1; at >= 0 && last.length < MENTIONS_BACK; at -= 1) {
    last.unshift(...given(before[at] as FoundMention));
  }
  return last;
};

/** "признали, что проверить этого не могут": what is admitted is only that nobody knows. */
const admitsRefusal = (
  sentence: SentenceView,
  attributions: readonly Attribution[],
  one: Attribution,
): boolean =>
  one.speech === 'confirm' &&
  attributions.some(
    (other) =>
      REFUSALS.has(other.speech) &&
      (anyBetween(sentence.cuesOf.that, one.to, other.from + 1) ||
        tellsBehind(sentence, one, other)),
  );

/** "nobody could verify it, the diplomat admitted": who tells it stands behind a comma. */
const tellsBehind = ({ tokens }: SentenceView, told: TokenSpan, refusal: TokenSpan): boolean =>
  told.from >= refusal.to &&
  [told.from, told.from - 1].some((at) => hasGap(tokens, at - 1, at, GAP.comma));

/** "Rutte said he could not confirm it": who tells it is the one the pronoun means. */
const asTold = (
  sentence: SentenceView,
  attributions: readonly Attribution[],
  one: Attribution,
): Attribution => {
  const { cuesOf, lexicon, tokens } = sentence;
  const { from, speaker, speech } = one;
  const teller =
    speaker.kind === 'parties' || !REFUSALS.has(speech)
      ? undefined
      : attributions.find(
          (other) =>
            other.speech === 'confirm' &&
            other.speaker.kind === 'parties' &&
            tellsBehind(sentence, other, one),
        );
  if (teller !== undefined) return { ...one, speaker: teller.speaker };
  const isNobody = [from - 1, from - 2].some((at) =>
    lexicon?.indefinite?.includes(wordAt(tokens, at)),
  );
  if (speech === 'say' || (speaker.kind !== 'same' && speaker.kind !== 'none')) return one;
  // "s’est borné à dire qu’il ne pouvait pas commenter": one refusal tells the other.
  const tells = (other: Attribution): boolean =>
    other.speech === speech ||
    // "In Nebenzya’s words, these charges are a lie".
    other.speech === 'according' ||
    // "admitted that they could not verify it".
    (other.speech === 'confirm' && anyBetween(cuesOf.that, other.to, from)) ||
    (other.speech === 'say' &&
      (speaker.kind === 'same' ||
        isNobody ||
        isBehindColon(sentence, other, one) ||
        anyBetween(cuesOf.reported, other.to, from)));
  const told = attributions.findLast(
    (other) => tells(other) && other.speaker.kind === 'parties' && other.to <= from,
  );
  return told === undefined ? one : { ...one, speaker: told.speaker };
};

/** "Miller sounded alike: proof was still lacking": what follows the colon is what he says. */
const isBehindColon = ({ tokens }: SentenceView, told: TokenSpan, { from }: TokenSpan): boolean =>
  hasGap(tokens, told.to - 1, from, GAP.hard) && !hasGap(tokens, told.to - 1, from, GAP.semicolon);

/** "“No comment,” said the Kremlin": a sentence that opens with a verdict in quotation marks. */
const asVerdict = (
  sentence: SentenceView,
  attributions: readonly Attribution[],
  one: Attribution,
): Attribution => {
  const { tokens } = sentence;
  // "Nebenzya took the same line: bare assertions, he said".
  let from = one.from;
  while (from > sentence.from && !hasGap(tokens, from - 1, from, GAP.hard)) from -= 1;
  // "“At this moment we cannot confirm it,” Rutte said": marks hold what comes before it.
  const isQuoted = hasGap(tokens, from - 1, from, QUOTE_MARKS);
  const most = isQuoted ? QUOTED_WORDS : VERDICT_WORDS;
  if (one.speech === 'say' || one.speaker.kind === 'parties' || one.from - from > most) return one;
  const told = attributions.find(
    (other) =>
      (other.speech === 'say' || other.speech === 'according') &&
      other.speaker.kind === 'parties' &&
      other.from >= one.to &&
      // "“확인할 수 없다”고 사브리나 싱 부대변인이 말했다": Korean names come before the verb.
      beginning(other) - one.to <= (one.scope === undefined ? 1 : 2) * VERDICT_WORDS,
  );
  if (told?.speaker.kind !== 'parties') return one;
  // "The reports are false, Moscow said": a comma does for marks.
  return hasGap(tokens, one.to - 1, told.from, QUOTE_MARKS | GAP.comma)
    ? { ...one, speaker: told.speaker }
    : one;
};

/** "the Kremlin evaded it, and the envoy called the claims lies": the claims are what he denies. */
const nearestReportFirst = (
  { cuesOf }: SentenceView,
  attributions: readonly Attribution[],
): readonly Attribution[] => {
  const reports = cuesOf.report;
  if (reports.length === 0) return attributions;
  const reach = (one: Attribution): number =>
    Math.min(...reports.map((report) => distance(one, report)));
  return [...attributions].sort((a, b) => reach(a) - reach(b));
};

/**
 * What nobody on record ever doubted is not what is denied: a treaty, a loss, a number. Then it is
 * what that implies, if somebody doubted it: "they came by ship. The Kremlin denied it".
 */
export const doubtful = (index: Index, { mention, claim }: FoundMention): FoundMention[] => {
  const isDoubted = (number: number): boolean => index.claims.get(number)?.doubted === true;
  if (claim === null) return [];
  const meant = isDoubted(claim) ? claim : index.claims.get(claim)?.implied.find(isDoubted);
  return meant === undefined ? [] : [{ mention, claim: meant }];
};

/** "declined to comment, and Pyongyang called the reports lies": with a turn others speak of it. */
const isOfNextClause = (sentence: SentenceView, one: TokenSpan, report: TokenSpan): boolean => {
  for (let at = one.to; at < report.from; at += 1) if (turnsAt(sentence, at)) return true;
  return false;
};

/** "How many did not return, Pyongyang does not say." */
const opensQuestion = ({ from, lexicon, tokens }: SentenceView): boolean =>
  lexicon?.questionWords?.includes(wordAt(tokens, from)) === true;

/** Whether those speak whom the claim is about: what they deny later on is still the claim. */
const isOfSubject = (index: Index, speakers: readonly number[], claim: number): boolean => {
  const subjects = index.claims.get(claim)?.subjects ?? [];
  return speakers.some((party) => subjects.includes(index.parties[party]?.group ?? ''));
};

/** "Peskov was asked about it. He did not deny it.": a pronoun begins the sentence. */
const isPronounFirst = ({ cuesOf, from }: SentenceView): boolean =>
  anyBeginsAt(cuesOf.sameSpeaker, from);

/** "if this information were confirmed": nobody confirms it yet. */
export const isSupposed = (sentence: SentenceView, one: Attribution): boolean =>
  sentence.cuesOf.condition.some(
    ({ to }) =>
      to <= one.from &&
      one.from - to <= CONDITION_REACH &&
      // "Asked whether it was true, Lavrov gave no answer": who refuses stands behind a comma.
      !(beginning(one) >= to && hasGap(sentence.tokens, to - 1, one.from, GAP.comma)),
  );

/** Who speaks in Korean: particles mark the speaker, the verb of saying stands last. */
import { type Quote, quotesOf } from '@/lib/text/quotes';
import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, type Tokens, wordAt } from '@/lib/text/tokens';
import { credited, type Mark, phraseOf, VERBAL } from './korean-names';
import type { Cue } from './lexicon/types';
import type { Speaker } from './names';
import { type CueHit, hasGap, type PartyHit, type SentenceView } from './view';

/** What a cue of speech says of its sentence: who speaks, and over which words. */
export interface KoreanSpeech {
  readonly speaker: Speaker;
  readonly scope: TokenSpan;
  /** Set where the verb says something else than its cue does alone: "…다고 반박했다" asserts. */
  readonly speech?: 'say';
}

/** Endings of the clause that is said: "-다고", "-라며", "-다는", "-것으로". */
const QUOTATIVE =
  /(다고|라고|냐고|자고|다며|라며|다면서|라면서|다는|라는|음을|^고|^며|^면서|^것으로|^것을|^점을|^사실을)$/;
const SAID_BEFORE = /(다고|라고|냐고|자고|다며|라며|다면서|라면서|^고|^며|^면서)$/;
/** Verbs too common to be speech without a quotative before them. */
const LIGHT_VERB =
  /^(했다|했다고|하였다|하였으며|하였고|했으며|했고|한다|말이다|했습니다|합니다|본다|봤다|봤으며|봤고|봤지만|보았다|봤습니다|봅니다)$/;
/** "사상자를 4천 명으로 본다": an estimate needs no quotative. */
const REGARDS = /^(본다|봤다|봤으며|봤고|봤지만|보았다|봤습니다|봅니다)$/;
const REGARDED_AS = /로$/;
/** "-다고 한다": what was heard from whoever spoke last. */
const HEARSAY = /^(한다|합니다)$/;
/** What the verb is about stands in the clause before: "…는데, 이를 확인하지 않았다". */
const ABOUT_BEFORE = /^(이를|이에|이것을|그것을)$/;
/** Words of denial that deny only as the predicate: "거짓" but not "거짓 신분증". */
const LONE_DENIAL = /^(거짓|허위|소문|헛소문|낭설|허구)$/;
/** With a quotation before it, a retort says what the quotation does. */
const RETORT = /^반박/;
/** A verb form that ends a clause and goes on with another of the same rank. */
const GOES_ON = /(했|였|혔|렸|졌|었|았|됐|봤|섰|인|한|하|놨)(고|으며|며|지만|으나|는데)$/;
const CONTINUES = /(하고|하며|하면서|으며|지만|으나|는데|였고|했고|혔고|렸고|었고|았고|됐고)$/;
/** "밝힌", "주장하는": says it of the noun that follows. */
const ADNOMINAL = /(밝힌|말한|전한|쓴|알려진|내놓은|꼽은|한|하는|했던|된|되는)$/;
/** A form that says it of the noun behind, with its auxiliary where that is a word of its own. */
const PARTICIPLE = /(한|하는|했던|해온|하던|온)$/;
const AUXILIARY = /^(있는|있던|온|왔던)$/;
const BOUND_NOUN = /^(것|바|뒤|후|데|이후|적|지|셈|상태|만큼|가운데|점|사실)/;
const PASSIVE = /(됐|되었|된|되고|되며|되는|되지|될|됩|돼|려졌|려진|혀졌|러났|전해졌|해졌)/;
/** A noun of speech without its verb: "주장을", "보도는". */
const NOUN =
  /^\p{Script=Hangul}{2,3}?(은|는|이|가|을|를|에|에서|에는|와|과|의|도|으로|로|들은|들이|들에|들을|이며|이라고|이다|이라는)?$/u;
/** Adverbs that go on with the speaker of the sentence before. */
const GOING_ON = /^(이어|이어서|또|또한|아울러|그러면서|그러면서도|특히|더불어|덧붙여)$/;
const FOLLOW_UP = /^(덧붙|부연|설명)/;

/** "그에 따르면", "보고서에 따르면": a source spoken of before. */
const OWN_SOURCE = /^(그(에|의)?|(보고서|성명|문서|자료)에)$/;

const SPEECH: ReadonlySet<Cue> = new Set<Cue>(['say', 'confirm', 'evidence', 'deny']);
const NEAR = 5;
/** Words of the one who speaks, between "-다고" and a short verb. */
const SPEAKER_REACH = 4;
/** Words between a verb and "않다". */
const NEGATION_REACH = 1;
/** Words from a name with its titles to "의해". */
const AGENT_REACH = 6;
/** Words after "밝힌" that it is said of. */
const ADNOMINAL_REACH = 10;

const quotes = new WeakMap<Tokens, readonly Quote[]>();
const quotesIn = (tokens: Tokens): readonly Quote[] => {
  const known = quotes.get(tokens) ?? quotesOf(tokens);
  quotes.set(tokens, known);
  return known;
};

/** Stands inside a quotation that `at` stands outside of. */
const isQuoted = (tokens: Tokens, hit: TokenSpan, at: number): boolean =>
  quotesIn(tokens).some(
    (one) => one.from <= hit.from && one.to >= hit.to && !(one.from <= at && one.to > at),
  );

/** "밝히지 않으며": what is denied is the saying; "어긋나지 않으며" goes on with what is said. */
const deniesSpeech = (sentence: SentenceView, negation: CueHit): boolean =>
  sentence.cues.some(
    (hit) =>
      SPEECH.has(hit.cue) && hit.to <= negation.from && negation.from - hit.to <= NEGATION_REACH,
  );

/** Where the statement that a verb at `at` closes begins: after the predicate before it. */
const clauseStart = (sentence: SentenceView, cue: CueHit): number => {
  for (const other of [...sentence.cues].reverse()) {
    if (other.to > cue.from || isQuoted(sentence.tokens, other, cue.from)) continue;
    const last = wordAt(sentence.tokens, other.to - 1);
    const isSpeech =
      other.cue === 'say' ||
      other.cue === 'confirm' ||
      other.cue === 'evidence' ||
      other.cue === 'deny' ||
      other.cue === 'noComment' ||
      other.cue === 'cannotConfirm' ||
      (other.cue === 'negationAfter' && deniesSpeech(sentence, other));
    if (other.cue === 'contrast') return other.to;
    if (isSpeech && (GOES_ON.test(last) || CONTINUES.test(last)) && !QUOTATIVE.test(last)) {
      return other.to;
    }
  }
  return sentence.from;
};

const lastQuotative = (sentence: SentenceView, from: number, to: number): number => {
  for (let at = to - 1; at >= from; at -= 1) {
    if (QUOTATIVE.test(wordAt(sentence.tokens, at))) return at;
  }
  return -1;
};

const hasWord = ({ tokens }: SentenceView, from: number, to: number, form: RegExp): boolean => {
  for (let at = from; at < to; at += 1) if (form.test(wordAt(tokens, at))) return true;
  return false;
};

const OBJECT = /[을를]$/;
const SUBJECT = /.(은|는|이|가)$/;
/** What the sentence is about, not its time or place. */
const TOPIC = /^(?!.*(에는|에서는|로는|지는|하는|있는|없는|되는)$).*(은|는)$/;

type Candidate = { readonly from: number; readonly mark: Mark; readonly speaker: Speaker };

const candidatesIn = (sentence: SentenceView, from: number, to: number): Candidate[] => {
  const inside = (hit: TokenSpan): boolean =>
    hit.from >= from && hit.to <= to && !isQuoted(sentence.tokens, hit, to);
  // "러시아 언론이": nobody that the name stands for.
  const isUnnamed = (hit: TokenSpan): boolean =>
    sentence.cuesOf.someone.some((one) => one.from <= hit.from && one.to > hit.to);
  const named = sentence.parties.filter((hit) => inside(hit) && !isUnnamed(hit));
  const parties = named.map((hit) => ({
    from: hit.from,
    mark: phraseOf(sentence, hit).mark,
    speaker: credited(sentence, hit),
  }));
  const others = sentence.cues
    .filter((hit) => (hit.cue === 'sameSpeaker' || hit.cue === 'someone') && inside(hit))
    .map((hit) => ({
      from: hit.from,
      mark: phraseOf(sentence, hit).mark,
      speaker:
        hit.cue === 'someone'
          ? ({ kind: 'unknown', name: null } as const)
          : ({ kind: 'same' } as const),
    }));
  return [...parties, ...others].sort((a, b) => a.from - b.from);
};

/** "X는 A라고 지적하며 B가 …했다고 말했다": the topic goes on speaking, B is what is said. */
const topicBefore = (sentence: SentenceView, from: number): Candidate | undefined =>
  candidatesIn(sentence, sentence.from, from).find(
    ({ mark, speaker }) => mark === 'topic' && speaker.kind === 'parties',
  );

/** The one named last before "에 의해". */
const agentIn = (
  tokens: Tokens,
  all: readonly Candidate[],
  cue: TokenSpan,
): Candidate | undefined =>
  all.findLast((one) => {
    const limit = Math.min(cue.from, one.from + AGENT_REACH);
    for (let at = one.from + 1; at < limit; at += 1) {
      if (wordAt(tokens, at).startsWith('의해')) return true;
    }
    return false;
  });

const speakerIn = (sentence: SentenceView, cue: CueHit, from: number): Speaker => {
  const { tokens } = sentence;
  const word = wordAt(tokens, cue.to - 1);
  const quotative = lastQuotative(sentence, from, cue.from);
  if (quotative !== -1) {
    const close = candidatesIn(sentence, quotative + 1, cue.from);
    const named = close.find(({ mark }) => mark === 'topic' || mark === 'subject') ?? close.at(-1);
    // "…했다면서 러시아 파병을 인정했다": a bare name with an object behind it is no subject.
    const isObject = named?.mark === 'bare' && hasWord(sentence, named.from, cue.from, OBJECT);
    if (named !== undefined && named.mark !== 'other' && !isObject) return named.speaker;
    if (named !== undefined && !VERBAL.test(word)) return named.speaker;
    // "…했다고 군 당국이 밝혔다": somebody this pack does not know.
    if (
      named === undefined &&
      SAID_BEFORE.test(wordAt(tokens, quotative)) &&
      !sentence.cues.some(
        (one) => one.cue === 'say' && one.from > quotative && one.to <= cue.from,
      ) &&
      hasWord(sentence, quotative + 1, cue.from, SUBJECT)
    ) {
      return { kind: 'unknown', name: null };
    }
  }
  const all = candidatesIn(sentence, from, cue.from);
  if (PASSIVE.test(word)) {
    return agentIn(tokens, all, cue)?.speaker ?? { kind: 'none' };
  }
  const topic = all.find(({ mark }) => mark === 'topic');
  if (topic !== undefined) return topic.speaker;
  const going = all[0]?.speaker.kind === 'same' && GOING_ON.test(wordAt(tokens, all[0].from));
  const goesOn = going || GOING_ON.test(wordAt(tokens, sentence.from)) || FOLLOW_UP.test(word);
  const subject = all.find(({ mark, speaker }) => mark === 'subject' && speaker.kind !== 'same');
  if (subject !== undefined) {
    const earlier = quotative === -1 ? undefined : topicBefore(sentence, from);
    if (earlier !== undefined) return earlier.speaker;
    // "CNN은 북한이 …할 수 있다고 보도했다": a topic this pack does not know.
    if (quotative > subject.from && hasWord(sentence, from, subject.from, TOPIC)) {
      return { kind: 'unknown', name: null };
    }
    const apart = hasWord(sentence, subject.from + 1, cue.from, SUBJECT);
    if (!goesOn && (quotative === -1 || apart || cue.cue !== 'say')) return subject.speaker;
    return goesOn ? { kind: 'same' } : subject.speaker;
  }
  if (goesOn || all.some(({ speaker }) => speaker.kind === 'same')) return { kind: 'same' };
  return (
    all.find(({ speaker, mark }) => speaker.kind === 'unknown' && mark !== 'other')?.speaker ?? {
      kind: 'none',
    }
  );
};

/** The verb behind the last "-다고" when it closes the sentence; `null` without one. */
export const koreanQuotative = ({ tokens, from, to }: SentenceView): number | null => {
  const last = to - 1;
  const says = last > from && SAID_BEFORE.test(wordAt(tokens, last - 1));
  return says && wordAt(tokens, last).endsWith('다') ? last : null;
};

/** Who does the act: the party marked as its subject or topic, the nearest before it. */
export const koreanDoer = (sentence: SentenceView, act: TokenSpan): Speaker =>
  candidatesIn(sentence, sentence.from, act.from).findLast(
    ({ mark, speaker }) => (mark === 'topic' || mark === 'subject') && speaker.kind === 'parties',
  )?.speaker ?? { kind: 'none' };

/** The one named before "에 따르면". */
export const koreanSource = (sentence: SentenceView, cue: CueHit): Speaker => {
  const near = candidatesIn(sentence, Math.max(sentence.from, cue.from - NEAR), cue.from);
  const party = near.filter(({ speaker }) => speaker.kind === 'parties').at(-1);
  if (party !== undefined) return party.speaker;
  const isSame = near.at(-1)?.speaker.kind === 'same';
  if (isSame || OWN_SOURCE.test(wordAt(sentence.tokens, cue.from - 1))) return { kind: 'same' };
  return { kind: 'unknown', name: null };
};

/** A headline's predicate: "공식 확인", "전면 부인" with nothing behind it. */
const endsClause = (sentence: SentenceView, cue: CueHit): boolean =>
  cue.to === sentence.to ||
  hasGap(
    sentence.tokens,
    cue.to - 1,
    cue.to,
    GAP.comma | GAP.stop | GAP.openQuote | GAP.straightQuote,
  );

const closesQuote = (sentence: SentenceView, cue: CueHit): boolean =>
  hasGap(sentence.tokens, cue.to - 1, cue.to, GAP.closeQuote);

/** "…라는 주장에 대해 유엔은 이를 확인하지 않았다": the verb reaches what stands before its clause. */
const reachesBack = (sentence: SentenceView, cue: CueHit, from: number): boolean => {
  if (cue.cue === 'say' || from === sentence.from) return false;
  for (let at = from; at < cue.from; at += 1) {
    if (ABOUT_BEFORE.test(wordAt(sentence.tokens, at))) return true;
  }
  return false;
};

/** "…에 이른다고 국정원은 본다": only the one who speaks stands between. */
const saidBySubject = ({ tokens, from }: SentenceView, cue: CueHit): boolean => {
  if (!/(은|는|이|가|도)$/.test(wordAt(tokens, cue.from - 1))) return false;
  for (let at = cue.from - 2; at >= Math.max(from, cue.from - SPEAKER_REACH); at -= 1) {
    if (SAID_BEFORE.test(wordAt(tokens, at))) return true;
  }
  return false;
};

/** "파병을 부인해 온 북한은", "인정한 러시아가": whoever stands right behind the form does it. */
const modifiedBy = ({ parties, tokens }: SentenceView, cue: CueHit): PartyHit | undefined => {
  const helps = AUXILIARY.test(wordAt(tokens, cue.to));
  if (!helps && !PARTICIPLE.test(wordAt(tokens, cue.to - 1))) return undefined;
  const at = helps ? cue.to + 1 : cue.to;
  return parties.find(({ from }) => from === at);
};

/** "…지뢰 제거 시작…러시아 정부 발표": a headline's last words, the name and what it does. */
const headlineCloser = (sentence: SentenceView, cue: CueHit): PartyHit | undefined =>
  cue.to === sentence.to && cue.to - cue.from === 1
    ? sentence.parties.find(
        ({ from, to }) =>
          to === cue.from &&
          from > sentence.from &&
          hasGap(sentence.tokens, from - 1, from, GAP.stop | GAP.comma | GAP.hard),
      )
    : undefined;

/** Reads a Korean cue of speech, or `null` when it is none here. */
export const koreanSpeech = (sentence: SentenceView, cue: CueHit): KoreanSpeech | null => {
  const { tokens } = sentence;
  const word = wordAt(tokens, cue.to - 1);
  const before = cue.from > sentence.from ? wordAt(tokens, cue.from - 1) : '';
  const isLight = cue.to - cue.from === 1 && LIGHT_VERB.test(word);
  const regards = REGARDS.test(word) && (REGARDED_AS.test(before) || saidBySubject(sentence, cue));
  if (isLight && !SAID_BEFORE.test(before) && !regards) return null;
  if (LONE_DENIAL.test(word) && !endsClause(sentence, cue) && !closesQuote(sentence, cue)) {
    return null;
  }
  // "검증하거나 확인할 수 없다": "or" leaves it to the verb behind.
  if (cue.cue === 'confirm' && word.endsWith('거나')) return null;
  const from = clauseStart(sentence, cue);
  const isNoun = cue.to - cue.from === 1 && NOUN.test(word) && !VERBAL.test(word.slice(1));
  if (isNoun && cue.cue !== 'evidence' && cue.cue !== 'deny' && !endsClause(sentence, cue)) {
    const said = lastQuotative(sentence, from, cue.from);
    if (said === -1 || cue.from - said > NEAR) return null;
    return { speaker: speakerIn(sentence, cue, from), scope: { from, to: said + 1 } };
  }
  const follows = cue.to < sentence.to ? wordAt(tokens, cue.to) : '';
  const ofNext =
    ADNOMINAL.test(word) &&
    cue.cue === 'say' &&
    !BOUND_NOUN.test(follows) &&
    !SAID_BEFORE.test(before) &&
    !/(을|를)$/.test(before);
  if (ofNext) {
    const near = candidatesIn(sentence, Math.max(from, cue.from - NEAR), cue.from);
    const marked = near.filter(({ mark }) => mark === 'topic' || mark === 'subject');
    // "젤렌스키 대통령이 제시한": the title only goes with the name.
    const subject = marked.findLast(({ speaker }) => speaker.kind === 'parties') ?? marked.at(-1);
    return {
      speaker: subject?.speaker ?? { kind: 'none' },
      scope: { from: cue.to, to: Math.min(sentence.to, cue.to + ADNOMINAL_REACH) },
    };
  }
  const modified = cue.cue === 'say' ? undefined : modifiedBy(sentence, cue);
  if (modified !== undefined) {
    return { speaker: credited(sentence, modified), scope: { from, to: cue.from } };
  }
  const closer = headlineCloser(sentence, cue);
  if (closer !== undefined) {
    return { speaker: credited(sentence, closer), scope: { from, to: closer.from } };
  }
  const own = speakerIn(sentence, cue, from);
  const speaker =
    own.kind === 'none' && from > sentence.from && !PASSIVE.test(word)
      ? speakerIn(sentence, cue, sentence.from)
      : own;
  const heard = speaker.kind === 'none' && HEARSAY.test(word);
  const retorts = RETORT.test(word) && SAID_BEFORE.test(before);
  return {
    ...(retorts ? { speech: 'say' } : {}),
    speaker: heard ? { kind: 'same' } : speaker,
    scope: { from: reachesBack(sentence, cue, from) ? sentence.from : from, to: cue.from },
  };
};

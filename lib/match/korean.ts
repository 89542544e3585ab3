/** Who speaks in Korean: particles mark the speaker, the verb of saying stands last. */
import { type Quote, quotesOf } from '@/lib/text/quotes';
import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, type Tokens, wordAt } from '@/lib/text/tokens';
import type { Speaker } from './attribution';
import type { Cue } from './lexicon/types';
import { type CueHit, hasGap, type PartyHit, type SentenceView } from './view';

/** What a cue of speech says of its sentence: who speaks, and over which words. */
export interface KoreanSpeech {
  readonly speaker: Speaker;
  readonly scope: TokenSpan;
  /** Set where the verb says something else than its cue does alone: "…다고 반박했다" asserts. */
  readonly speech?: 'say';
}

const HANGUL = /[\uac00-\ud7a3]/;
export const isKorean = (word: string): boolean => HANGUL.test(word);

/** Endings of the clause that is said: "-다고", "-라며", "-다는", "-것으로". */
const QUOTATIVE =
  /(다고|라고|냐고|자고|다며|라며|다면서|라면서|다는|라는|음을|^고|^며|^면서|^것으로|^것을|^점을|^사실을)$/;
const SAID_BEFORE = /(다고|라고|냐고|자고|다며|라며|다면서|라면서|^고|^며|^면서)$/;
/** Verbs too common to be speech without a quotative before them. */
const LIGHT_VERB = /^(했다|했다고|했으며|했고|한다|말이다|했습니다|합니다|본다|봤다|봅니다)$/;
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
const BOUND_NOUN = /^(것|바|뒤|후|데|이후|적|지|셈|상태|만큼|가운데|점|사실)/;
const PASSIVE = /(됐|되었|된|되고|되며|되는|되지|될|됩|돼|려졌|려진|혀졌|러났|전해졌|해졌)/;
/** A noun of speech without its verb: "주장을", "보도는". */
const NOUN =
  /^\p{Script=Hangul}{2,3}?(은|는|이|가|을|를|에|에서|에는|와|과|의|도|으로|로|들은|들이|들에|들을|이며|이라고|이다|이라는)?$/u;
const VERBAL =
  /(했|하|한|할|해|합|함|됐|되|된|될|돼|혔|히|힌|힐|렸|려|봤|보|썼|쓴|었|았|졌|진|본|붙|섰|놓|놨|없|않|못)/;

const TITLE =
  '대변인|부대변인|장관|차관|부장관|사무총장|총장|대통령|대사|차석대사|부대사|국장|부국장|원장|실장|차장|보좌관|의원|대표|센터장|위원장|국무위원장|총비서|주지사|지사|서기|사령관|총사령관|총참모장|총참모부|부상|당국자|관계자|간사|총리|외무상|국방상|정보국|정보기관|정보당국|당국|정부|측|매체|통신|신문|방송|성명|보고서|관리|수장|국방부|외무부|외교부|보안국|대표부|외무성|의장|부장|단장|대장|중장|상장|소장|처장|부처장|청장|비서실장|고문|보도관|공보관|인사|본부장|사무차장|사무차장보';
const TITLED = new RegExp(
  `(^|\\p{Script=Hangul})(${TITLE})(들)?(은|는|이|가|도|께서|측은|측이|에서|에|의|과|와|을|를|에게)?$`,
  'u',
);
const TOPIC = /(은|는|측은|들은|께서는|^역시)$/;
const SUBJECT = /(이|가|도|측이|께서)$/;
const OTHER = /(에|에서|에게|로|으로|의|과|와|을|를|부터|까지|보다|처럼|만)$/;
const PLACE_OF_SPEECH =
  /^(인터뷰|방송|브리핑|기자회견|회견|회의|연설|언론|매체|신문)(에|에서|에게|과의|와의)$/;
const LONE_PARTICLE = /^(은|는|이|가|도|측은|측이|에|의|과|와|을|를|에서|역시)$/;
const DOT = /^[·ㆍ・]$/;
const JOINS = /(와|과|하고|이나)$/;
/** Titles behind names that look as if they had a particle: 김정은. */
const RULER = /^(국무위원장|위원장|총비서|동지)/;
/** Adverbs that go on with the speaker of the sentence before. */
const GOING_ON = /^(이어|이어서|또|또한|아울러|그러면서|그러면서도|특히|더불어|덧붙여)$/;
const FOLLOW_UP = /^(덧붙|부연|설명)/;

const SPEECH: ReadonlySet<Cue> = new Set<Cue>(['say', 'confirm', 'evidence', 'deny']);
const NEAR = 5;
/** Words between a verb and "않다". */
const NEGATION_REACH = 1;
const TITLE_REACH = 4;
/** Words from a name with its titles to "의해". */
const AGENT_REACH = 6;
const JOIN_REACH = 3;
/** Words before the name in a headline's label. */
const LABEL_REACH = 3;
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

type Mark = 'topic' | 'subject' | 'other' | 'bare';

const markOfWord = (word: string): Mark => {
  if (TOPIC.test(word)) return 'topic';
  if (SUBJECT.test(word)) return 'subject';
  return OTHER.test(word) ? 'other' : 'bare';
};

/** Stands so near the beginning that only a label or the time stands before it. */
const opens = (sentence: SentenceView, hit: TokenSpan): boolean =>
  hit.from - sentence.from <= LABEL_REACH;

/** Where a name with its titles ends, and the particle on it: "페스코프 크렘린궁 대변인은". */
const phraseOf = (sentence: SentenceView, hit: TokenSpan): { mark: Mark; to: number } => {
  const { tokens } = sentence;
  const own = markOfWord(wordAt(tokens, hit.to - 1));
  const mayGoOn = own === 'bare' || (hit.to < sentence.to && RULER.test(wordAt(tokens, hit.to)));
  const limit = mayGoOn ? Math.min(sentence.to, hit.to + TITLE_REACH) : hit.to;
  for (let at = hit.to; at < limit; at += 1) {
    const word = wordAt(tokens, at);
    if (LONE_PARTICLE.test(word)) return { mark: markOfWord(word), to: at + 1 };
    if (TITLED.test(word)) {
      const mark = markOfWord(word);
      if (mark !== 'bare') return { mark, to: at + 1 };
      // A ticker's "황준국 유엔대사, …": the comma stands for the particle.
      if (opens(sentence, hit) && hasGap(tokens, at, at + 1, GAP.comma)) {
        return { mark: 'topic', to: at + 1 };
      }
      continue;
    }
    // "한국 방송 인터뷰에서": where it was said, not who said it.
    if (own === 'bare' && PLACE_OF_SPEECH.test(word)) return { mark: 'other', to: at + 1 };
    if (isKorean(word) && (markOfWord(word) !== 'bare' || VERBAL.test(word.slice(-2)))) break;
  }
  // A headline's "북한, …" alike.
  const isTitled = TITLED.test(wordAt(tokens, hit.to - 1));
  const comma =
    own === 'bare' &&
    (hit.from === sentence.from || (isTitled && opens(sentence, hit))) &&
    hasGap(tokens, hit.to - 1, hit.to, GAP.comma);
  return { mark: comma ? 'topic' : own, to: hit.to };
};

/** Where a Korean name with its titles ends. */
export const koreanNameEnd = (sentence: SentenceView, hit: TokenSpan): number => {
  const limit = Math.min(sentence.to, hit.to + TITLE_REACH);
  let at = hit.to;
  while (at < limit && TITLED.test(wordAt(sentence.tokens, at))) at += 1;
  return at;
};

/** A headline's "국정원 “…”": who says what stands in the quotation behind. */
export const koreanLabel = (sentence: SentenceView): PartyHit | undefined =>
  sentence.parties.find((hit) => {
    if (!opens(sentence, hit)) return false;
    for (let at = hit.to; at <= hit.to + 2 && at < sentence.to; at += 1) {
      if (hasGap(sentence.tokens, at - 1, at, GAP.openQuote | GAP.straightQuote)) return true;
      const word = wordAt(sentence.tokens, at);
      if (!isKorean(word) || markOfWord(word) !== 'bare') return false;
    }
    return false;
  });

/** The party with those joined to it: "나토와 미국은", "한국·미국", "커비 미 백악관 보좌관은". */
const joined = (sentence: SentenceView, core: PartyHit): PartyHit[] => {
  const chosen = [core];
  const { tokens } = sentence;
  for (const hit of [...sentence.parties].reverse()) {
    const next = chosen[0] ?? core;
    if (hit.to > next.from || next.from - hit.to > JOIN_REACH) continue;
    const phrase = phraseOf(sentence, hit);
    const end = wordAt(tokens, phrase.to - 1);
    const touches = phrase.to === next.from;
    const listed = hit.to === next.from && hasGap(tokens, hit.to - 1, hit.to, GAP.comma);
    const and = wordAt(tokens, hit.to) === '및' && hit.to + 1 === next.from;
    const sameName = phrase.to === phraseOf(sentence, next).to;
    if ((touches && JOINS.test(end)) || listed || and || sameName) chosen.unshift(hit);
  }
  return chosen;
};

/** "러시아도 북한도": both are named alike. */
const alike = (sentence: SentenceView, core: PartyHit): PartyHit[] => {
  const end = phraseOf(sentence, core).to;
  if (!wordAt(sentence.tokens, end - 1).endsWith('도')) return [];
  return sentence.parties.filter(
    (hit) =>
      hit.from === end && wordAt(sentence.tokens, phraseOf(sentence, hit).to - 1).endsWith('도'),
  );
};

/** "러시아·북한, …": the dot joins what follows. */
const dotted = ({ tokens, parties }: SentenceView, core: PartyHit): PartyHit[] =>
  parties.filter(
    (hit) =>
      hit.from === core.to &&
      DOT.test(tokens.text.slice(tokens.end[core.to - 1], tokens.start[hit.from])),
  );

const credited = (sentence: SentenceView, core: PartyHit): Speaker => ({
  kind: 'parties',
  hits: [...joined(sentence, core), ...alike(sentence, core), ...dotted(sentence, core)],
});

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

const hasOtherSubject = (sentence: SentenceView, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const word = wordAt(sentence.tokens, at);
    if (word.length > 1 && /(은|는|이|가)$/.test(word)) return true;
  }
  return false;
};

/** Whether a word is marked as what the sentence is about, not as its time or place. */
const hasTopic = ({ tokens }: SentenceView, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const word = wordAt(tokens, at);
    if (/(은|는)$/.test(word) && !/(에는|에서는|로는|지는|하는|있는|없는|되는)$/.test(word))
      return true;
  }
  return false;
};

type Candidate = { readonly from: number; readonly mark: Mark; readonly speaker: Speaker };

const candidatesIn = (sentence: SentenceView, from: number, to: number): Candidate[] => {
  const inside = (hit: TokenSpan): boolean =>
    hit.from >= from && hit.to <= to && !isQuoted(sentence.tokens, hit, to);
  const parties = sentence.parties.filter(inside).map((hit) => ({
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
    if (named !== undefined && named.mark !== 'other') return named.speaker;
    if (named !== undefined && !VERBAL.test(word)) return named.speaker;
    // "…했다고 군 당국이 밝혔다": somebody this pack does not know.
    if (
      named === undefined &&
      SAID_BEFORE.test(wordAt(tokens, quotative)) &&
      !sentence.cues.some(
        (one) => one.cue === 'say' && one.from > quotative && one.to <= cue.from,
      ) &&
      hasOtherSubject(sentence, quotative + 1, cue.from)
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
    if (quotative > subject.from && hasTopic(sentence, from, subject.from)) {
      return { kind: 'unknown', name: null };
    }
    const apart = hasOtherSubject(sentence, subject.from + 1, cue.from);
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

/** The one named before "에 따르면". */
export const koreanSource = (sentence: SentenceView, cue: CueHit): Speaker => {
  const near = candidatesIn(sentence, Math.max(sentence.from, cue.from - NEAR), cue.from);
  const party = near.filter(({ speaker }) => speaker.kind === 'parties').at(-1);
  if (party !== undefined) return party.speaker;
  if (/^그(에|의)?$/.test(wordAt(sentence.tokens, cue.from - 1))) return { kind: 'same' };
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

/** Reads a Korean cue of speech, or `null` when it is none here. */
export const koreanSpeech = (sentence: SentenceView, cue: CueHit): KoreanSpeech | null => {
  const { tokens } = sentence;
  const word = wordAt(tokens, cue.to - 1);
  const before = cue.from > sentence.from ? wordAt(tokens, cue.from - 1) : '';
  const isLight = cue.to - cue.from === 1 && LIGHT_VERB.test(word);
  if (isLight && !SAID_BEFORE.test(before)) return null;
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

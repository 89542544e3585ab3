/** Attributions -> the parties a mention credits, with what is carried from sentence to sentence. */

import type { PartyId } from '@/lib/model/pack';
import type { TokenSpan } from '@/lib/text/sentences';
import { isCapital, type Tokens, wordAt } from '@/lib/text/tokens';
import type { Attribution } from './attribution';
import type { CompiledParty, Index } from './index-types';
import { fits } from './lexicon/words';
import { isPlace, type Speaker } from './names';
import { REFUSALS } from './speech';
import type { PartyHit, SentenceView } from './view';
import type { WordingMatch } from './wordings';

/** Party numbers, and the names in the text that they were given by. */
interface Spoken {
  readonly parties: readonly number[];
  readonly names: readonly PartyHit[];
  readonly tokens: Tokens | null;
}

const spokenBy = (names: readonly PartyHit[], tokens: Tokens): Spoken => {
  const parties: number[] = [];
  for (const { party } of names) if (!parties.includes(party)) parties.push(party);
  return { parties, names, tokens };
};

/** Sentences in which the mood of reported speech still means the one who spoke last. */
const REPORTED_WINDOW = 3;
/** Fewest words of a sentence that tells of somebody. */
const FEWEST = 4;
/** Words before the name that begins a sentence. */
const OPENING = 5;
const NOBODY: Spoken = { parties: [], names: [], tokens: null };

/** Follows who speaks through a page. */
export class Credits {
  private last: Spoken = NOBODY;
  /** Who is still speaking without being named again, inside one block. */
  private carried: Spoken = NOBODY;
  /** Who began the sentence before, where nobody spoke in it. */
  private subject: Spoken = NOBODY;
  /** Whether the sentence before told of somebody who was asked. */
  hasAsked = false;
  /** Who said what the points of a list say, behind a block that ends in a colon. */
  private listed: Spoken = NOBODY;
  private sentences = 0;
  private lastAt = Number.NEGATIVE_INFINITY;
  private readonly index: Index;

  constructor(index: Index) {
    this.index = index;
  }

  startBlock(): void {
    this.carried = this.listed;
  }

  /** Credits of a span, or of a match, with the attributions that govern it, outermost first. */
  of(
    sentence: SentenceView,
    chain: readonly Attribution[],
    pack: number,
    match?: WordingMatch,
  ): PartyId[] {
    const spoken = this.outermost(sentence, chain, pack, match);
    return this.mostSpecific(spoken.parties, pack);
  }

  /** The numbers of the parties that speak in an attribution. */
  speakersOf(sentence: SentenceView, one: Attribution): readonly number[] {
    return this.outermost(sentence, [one], null).parties;
  }

  endSentence(sentence: SentenceView, attributions: readonly Attribution[]): void {
    this.follow(sentence, attributions);
    const { tokens, to } = sentence;
    if (to < tokens.count) return;
    const end = tokens.text.trimEnd().at(-1);
    if (end === ':') this.listed = this.carried;
    else if (end !== ';' && end !== ',') this.listed = NOBODY;
  }

  private follow(sentence: SentenceView, attributions: readonly Attribution[]): void {
    this.sentences += 1;
    const named = attributions.filter((one) => one.speaker.kind !== 'none');
    const asked = sentence.parties.length > 0 ? this.asked(sentence) : NOBODY;
    this.hasAsked = asked !== null && asked.parties.length > 0;
    if (named.length === 0) {
      if (sentence.parties.length > 0)
        this.subject = asked === null || this.hasAsked ? (asked ?? NOBODY) : this.person(sentence);
      return;
    }
    const spoken = this.outermost(sentence, attributions, null);
    this.subject = asked ?? NOBODY;
    // Who says no more than that does not go on speaking in the next sentence.
    this.carried = named.every(({ speech }) => REFUSALS.has(speech)) ? NOBODY : spoken;
    if (spoken.parties.length > 0) {
      this.last = spoken;
      this.lastAt = this.sentences;
    }
  }

  /** The first in the chain that names somebody; a medium only when nobody else is named. */
  private outermost(
    sentence: SentenceView,
    chain: readonly Attribution[],
    pack: number | null,
    match?: WordingMatch,
  ): Spoken {
    let medium: Spoken | null = null;
    let nameless = false;
    for (const one of chain) {
      // "Gerasimov praised those who, according to him, helped": he is the one who praises.
      const isHis = one.speech === 'according' && one.speaker.kind === 'same';
      const own = isHis ? chain.find((other) => this.isPersonBefore(other, one)) : one;
      const spoken = this.resolve(sentence, (own ?? one).speaker);
      if (spoken === null) continue;
      if (spoken.parties.length === 0) {
        nameless = true;
        continue;
      }
      let isOwn = false;
      let isMedium = true;
      for (const number of spoken.parties) {
        const party = this.index.parties[number];
        if (pack !== null && party?.pack !== pack) continue;
        isOwn = true;
        if (party?.media !== true) isMedium = false;
      }
      if (!isOwn) continue;
      if (!isMedium) return spoken;
      medium ??= spoken;
    }
    if (medium !== null) return medium;
    if (nameless) return NOBODY;
    return (match && this.attesting(sentence, match)) ?? this.stillSpeaking(sentence);
  }

  /**
   * "The spies in Seoul told deputies of 4,700": the only one named before what he is on record for,
   * and whom it is not about.
   */
  private attesting(sentence: SentenceView, { from, stated }: WordingMatch): Spoken | null {
    const groupOf = (party: number) => this.index.parties[party]?.group ?? '';
    const hits = sentence.parties.filter(
      (hit) =>
        hit.to <= from && this.index.parties[hit.party]?.media !== true && !isPlace(sentence, hit),
    );
    const [first] = hits;
    if (first === undefined || stated.subjects.includes(groupOf(first.party))) return null;
    const isHis = hits.every(
      ({ party }) => groupOf(party) === groupOf(first.party) && stated.attestedBy.includes(party),
    );
    return isHis ? spokenBy(hits, sentence.tokens) : null;
  }

  private isPersonBefore({ speaker, to }: Attribution, { from }: Attribution): boolean {
    if (speaker.kind !== 'parties' || to > from) return false;
    return speaker.hits.some(({ party }) => this.index.parties[party]?.media !== true);
  }

  /** Who goes on speaking in a sentence that names nobody as its source. */
  private stillSpeaking(sentence: SentenceView): Spoken {
    const reported = sentence.cuesOf.reported.some(({ from }) => isMood(sentence, from));
    // "Dort hält die Ukraine einen Teil besetzt": said by the page where others' words would show it.
    if (sentence.lexicon?.reportsInMood === true && !reported) return NOBODY;
    // "I combattimenti erano iniziati a novembre": what the page recalls by itself.
    if (!reported && recalls(sentence)) return NOBODY;
    // "Berichten zufolge sollen …": others are named as the source, whoever spoke last.
    if (sentence.cuesOf.accordingAfter.length > 0) return NOBODY;
    const recent = this.sentences - this.lastAt <= REPORTED_WINDOW;
    const spoken =
      reported && recent && this.carried.parties.length === 0 ? this.last : this.carried;
    if (spoken.parties.length === 0) return NOBODY;
    const group = (number: number) => this.index.parties[number]?.group;
    // Nobody names himself in what he is reported to say.
    const named = sentence.parties.some(
      (hit) =>
        spoken.parties.some((one) => group(one) === group(hit.party)) && !isPlace(sentence, hit),
    );
    return named && !reported ? NOBODY : spoken;
  }

  /** "Lavrov was asked about it. He …": an office or a person that begins a sentence. */
  private person(sentence: SentenceView): Spoken {
    if (sentence.to - sentence.from < FEWEST) return NOBODY;
    const hits = sentence.parties.filter(
      (hit) => hit.from - sentence.from <= OPENING && !isPlace(sentence, hit),
    );
    const [first] = hits;
    const party = first === undefined ? undefined : this.index.parties[first.party];
    if (first === undefined || party === undefined || party.id === party.group) return NOBODY;
    return spokenBy([first], sentence.tokens);
  }

  /**
   * "В Казани Путина спросили о снимках. Он …": an office or a person right beside a verb of asking;
   * `null` where it is about something else.
   */
  private asked(sentence: SentenceView): Spoken | null {
    const { lexicon, tokens } = sentence;
    if (lexicon?.asked === undefined) return NOBODY;
    for (const hit of sentence.parties) {
      const party = this.index.parties[hit.party];
      if (party === undefined || party.id === party.group || isPlace(sentence, hit)) continue;
      for (const at of [hit.to, hit.to + 1, hit.from - 1])
        if (fits(wordAt(tokens, at), lexicon.asked))
          return asksOfOther(sentence, at + 1) ? null : spokenBy([hit], tokens);
    }
    return NOBODY;
  }

  private resolve(sentence: SentenceView, speaker: Speaker): Spoken | null {
    switch (speaker.kind) {
      case 'none':
        return null;
      case 'same':
        return this.subject.parties.length > 0 ? this.subject : this.last;
      case 'unknown':
        return speaker.name !== null && this.isMisspelt(sentence, speaker.name)
          ? this.last
          : NOBODY;
      case 'parties':
        return spokenBy(speaker.hits, sentence.tokens);
    }
  }

  /** A name one letter away from the one who spoke last: "Lavov" after "Lavrov". */
  private isMisspelt(sentence: SentenceView, name: TokenSpan): boolean {
    const word = wordAt(sentence.tokens, name.from);
    return word.length >= 5 && wordsOf(this.last).some((known) => oneEditApart(word, known));
  }

  /** Party ids of the pack; a group's own name gives way to the office named with it. */
  private mostSpecific(numbers: readonly number[], pack: number): PartyId[] {
    const parties: CompiledParty[] = [];
    for (const number of numbers) {
      const party = this.index.parties[number];
      if (party?.pack === pack) parties.push(party);
    }
    const isPerson = ({ media }: CompiledParty): boolean => !media;
    const chosen = parties.some(isPerson) ? parties.filter(isPerson) : parties;
    const ids: PartyId[] = [];
    for (const party of chosen) {
      const isSpecific =
        party.id !== party.group ||
        !chosen.some((other) => other !== party && other.group === party.group);
      if (isSpecific && !ids.includes(party.id)) ids.push(party.id);
    }
    return ids;
  }
}

/** Words from a verb of asking to what is asked about, and behind that to what it is. */
const ASKED_REACH = 3;

/** "спросили о здоровье": what is asked about is nothing that packs know. */
const asksOfOther = (sentence: SentenceView, from: number): boolean => {
  const { back, concepts, cuesOf, lexicon, tokens } = sentence;
  for (let at = from; at <= from + ASKED_REACH && at < sentence.to; at += 1) {
    if (lexicon?.about?.includes(wordAt(tokens, at)) !== true) continue;
    return ![...back, ...concepts, ...cuesOf.report].some(
      (hit) => hit.from > at && hit.from - at <= ASKED_REACH,
    );
  }
  return false;
};

/** "hätten" is said by somebody, "hatten" by the page; "Kämpfe" is a noun. */
const isMood = ({ lexicon, tokens }: SentenceView, at: number): boolean =>
  lexicon?.pastWithoutDots?.includes(wordAt(tokens, at)) !== true ||
  (/[äöü]/.test(tokens.text.slice(tokens.start[at], tokens.end[at])) && !isCapital(tokens, at));

const recalls = ({ from, lexicon, to, tokens }: SentenceView): boolean => {
  if (lexicon?.pluperfects === undefined) return false;
  for (let at = from; at < to; at += 1) {
    if (lexicon.pluperfects.includes(wordAt(tokens, at))) return true;
  }
  return false;
};

const wordsOf = ({ names, tokens }: Spoken): string[] => {
  const words: string[] = [];
  if (tokens === null) return words;
  for (const { from, to } of names) {
    for (let at = from; at < to; at += 1) words.push(wordAt(tokens, at));
  }
  return words;
};

/** Whether one insertion, deletion or substitution turns `a` into `b`, and they differ. */
const oneEditApart = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  const rest = (skipA: number, skipB: number): boolean => a.slice(i + skipA) === b.slice(i + skipB);
  return rest(1, 1) || rest(1, 0) || rest(0, 1);
};

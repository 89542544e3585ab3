/** Names in Korean sentences: their titles, the particle on them, and who is named with them. */
import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, wordAt } from '@/lib/text/tokens';
import { isKorean } from './language';
import type { Speaker } from './names';
import { hasGap, type PartyHit, type SentenceView } from './view';

/** Whether the word there is Korean; in most blocks none is. */
export const isKoreanAt = ({ korean, tokens }: SentenceView, at: number): boolean =>
  korean && isKorean(wordAt(tokens, at));

/** Syllables that make a word a verb rather than a noun. */
export const VERBAL =
  /(했|하|한|할|해|합|함|됐|되|된|될|돼|혔|히|힌|힐|렸|려|봤|보|썼|쓴|었|았|졌|진|본|붙|섰|놓|놨|없|않|못)/;

const TITLE =
  '대변인|부대변인|대변인실|공보실|공보국|공보비서|장관|차관|부장관|사무총장|총장|대통령|대사|차석대사|부대사|국장|부국장|원장|실장|차장|보좌관|의원|대표|센터장|위원장|국무위원장|총비서|주지사|지사|서기|사령관|총사령관|총참모장|총참모부|부상|당국자|관계자|간사|총리|외무상|국방상|정보국|정보기관|정보당국|당국|정부|측|매체|통신|신문|방송|성명|보고서|관리|수장|국방부|외무부|외교부|보안국|대표부|외무성|의장|부장|단장|대장|중장|상장|소장|처장|부처장|청장|비서실장|고문|보도관|공보관|인사|본부장|사무차장|사무차장보|외교관|특사|참모장|대령|중령';
const TITLED = new RegExp(
  `(^|\\p{Script=Hangul})(${TITLE})(들)?(은|는|이|가|도|께서|측은|측이|에서|에|의|과|와|을|를|에게)?$`,
  'u',
);
const TOPIC = /(은|는|측은|들은|께서는|^역시)$/;
const SUBJECT = /(이|가|도|측이|께서)$/;
const OTHER = /(에|에서|에게|로|으로|의|과|와|을|를|부터|까지|보다|처럼|만)$/;
const PLACE_OF_SPEECH =
  /^(인터뷰|방송|브리핑|기자회견|회견|회의|연설|언론|매체|신문)(에|에서|에게|과의|와의)$/;
/** Nouns whose last syllable only looks like a particle: "국가안보회의 서기는". */
const NO_PARTICLE = /(안보회의|정상회의|국무회의|대책회의|자문회의|^국가|전문가|평론가|활동가)$/;
const LONE_PARTICLE = /^(은|는|이|가|도|측은|측이|에|의|과|와|을|를|에서|역시)$/;
const DOT = /^[·ㆍ・]$/;
const JOINS = /(와|과|하고|이나)$/;
/** Titles behind names that look as if they had a particle: 김정은. */
const RULER = /^(국무위원장|위원장|총비서|동지)/;
/** Offices that are Korea's own where no country stands before them. */
const OFFICE = /^(정부|외교부|국방부|통일부|외교|국방|군|정보|안보실|보안국)/;
const FOREIGN =
  /^(일본|이란|독일|이탈리아|스페인|캐나다|호주|벨라루스|네덜란드|체코|리투아니아|라트비아|에스토니아|핀란드|스웨덴|노르웨이|덴마크|루마니아|헝가리|튀르키예|이스라엘|인도|몽골|베트남|쿠바|시리아|세르비아|카자흐스탄|벨기에|오스트리아|스위스|조지아|필리핀|태국|대만|eu|유럽연합|현지)$/;
const TITLE_REACH = 4;
const JOIN_REACH = 3;
/** Words before the name in a headline's label. */
const LABEL_REACH = 3;

export type Mark = 'topic' | 'subject' | 'other' | 'bare';

const markOfWord = (word: string): Mark => {
  if (NO_PARTICLE.test(word)) return 'bare';
  if (TOPIC.test(word)) return 'topic';
  if (SUBJECT.test(word)) return 'subject';
  return OTHER.test(word) ? 'other' : 'bare';
};

/** Stands so near the beginning that only a label or the time stands before it. */
const opens = (sentence: SentenceView, hit: TokenSpan): boolean =>
  hit.from - sentence.from <= LABEL_REACH;

/** Where a name with its titles ends, and the particle on it: "페스코프 크렘린궁 대변인은". */
export const phraseOf = (sentence: SentenceView, hit: TokenSpan): { mark: Mark; to: number } => {
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
    // "포로 2명 이송…국정원 “…”": the dots begin another headline.
    const isSecond = hasGap(sentence.tokens, hit.from - 1, hit.from, GAP.stop);
    if (!isSecond && !opens(sentence, hit)) return false;
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

/** "독일 국방부는": not the ministry that Korean news means without a country. */
const isElsewhere = ({ tokens, from }: SentenceView, { from: at }: PartyHit): boolean =>
  at > from &&
  OFFICE.test(wordAt(tokens, at)) &&
  FOREIGN.test(wordAt(tokens, at - 1)) &&
  !hasGap(tokens, at - 1, at, GAP.comma | GAP.hard | GAP.stop);

export const credited = (sentence: SentenceView, core: PartyHit): Speaker =>
  isElsewhere(sentence, core)
    ? { kind: 'unknown', name: null }
    : {
        kind: 'parties',
        hits: [...joined(sentence, core), ...alike(sentence, core), ...dotted(sentence, core)],
      };

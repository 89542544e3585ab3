import { isDay } from '@/lib/model/calendar';
import { PACK_FORMAT } from '@/lib/model/pack';
import { type Fields, fieldsOf, firstText, isFields, listOf } from './loose';

/**
 * Lists of schema.org ClaimReview items, as fact checkers publish them, made into packs whose
 * claims are found by their statements.
 *
 * Such files come as one object, a list, an `@graph` or a DataFeed, and every field may be a text,
 * an object or a list of either. What a review says in its label is kept word for word. Only
 * labels that say plainly "true" or "false" become a position; all others are shown and never
 * counted.
 */

const isReview = (value: unknown): value is Fields =>
  isFields(value) &&
  listOf(value['@type']).some(
    (type) => typeof type === 'string' && /(?:^|[/:])ClaimReview$/.test(type),
  );

/** The reviews in a file; none when it is no such list. */
export const reviewsIn = (json: unknown): readonly Fields[] => {
  if (isFields(json) && 'format' in json) return [];
  const items = isFields(json)
    ? [json, ...listOf(json['@graph']), ...listOf(json['dataFeedElement'])]
    : listOf(json);
  return items
    .flatMap((item) => (isFields(item) && 'item' in item ? listOf(item['item']) : [item]))
    .filter(isReview);
};

const AFFIRMING =
  /^(?:true|correct|accurate|vrai|exact|verdadero|wahr|richtig|vero|правда|사실)[.!]?$/;
const DENYING =
  /^(?:false|incorrect|inaccurate|faux|inexact|falso|falsch|неправда|фейк|거짓|fałsz)[.!]?$/;

/** What a review's rating says: its words, and a position when they are plain. */
const ratingOf = (review: Fields) => {
  const raw = listOf(review['reviewRating'])[0];
  const rating = isFields(raw) ? raw : {};
  const label = firstText(raw) || firstText(rating['alternateName']);
  const [value, best, worst] = ['ratingValue', 'bestRating', 'worstRating'].map((name) =>
    Number.parseFloat(firstText(rating[name]) || 'NaN'),
  ) as [number, number, number];
  const scaled = best > worst && value >= worst && value <= best;
  const words = label.trim().toLowerCase();
  const position =
    AFFIRMING.test(words) || (words === '' && scaled && value === best)
      ? 'confirms'
      : DENYING.test(words) || (words === '' && scaled && value === worst)
        ? 'denies'
        : null;
  return { label, position };
};

/** Fields of a pack with all the reviews; `parsePack` checks them as it checks any file. */
export const packFromReviews = (reviews: readonly Fields[]): Fields => {
  const parties = new Map<string, Fields>();
  const sources: Fields[] = [];
  const claims = new Map<string, { fields: Fields; attestations: Fields[] }>();
  const publishers = new Set<string>();
  let latest = '';

  const partyOf = (who: Fields, role: string, language: string): string | null => {
    const name = firstText(who['name']).slice(0, 200);
    if (name === '') return null;
    const id = `p-${hash(name)}`;
    if (!parties.has(id)) parties.set(id, { id, name: { [language]: name }, role });
    return id;
  };

  for (const review of reviews) {
    const stated = fieldsOf(review['itemReviewed']);
    const statement =
      firstText(review['claimReviewed']) || firstText(stated['text']) || firstText(stated['name']);
    if (statement === '') continue;
    const language = languageOf(review);
    const id = `c-${hash(`${firstText(stated['@id']) || statement}`)}`;
    const claim = claims.get(id) ?? {
      fields: { id, statement: { [language]: statement.slice(0, 2_000) } },
      attestations: [],
    };
    claims.set(id, claim);

    const date = dayOf(review['datePublished']);
    const author = fieldsOf(review['author']);
    const publisher = firstText(author['name']);
    if (publisher !== '') publishers.add(publisher);
    if (date !== null && date > latest) latest = date;
    const source = `s-${sources.length + 1}`;
    sources.push(sourceOf(source, review, publisher, statement, date, language));

    const claimant = partyOf(fieldsOf(stated['author']), 'observer', language);
    const claimed = dayOf(stated['datePublished']);
    const attest = (party: string, fields: Fields) =>
      claim.attestations.push({
        id: `a-${claim.attestations.length + 1}`,
        party,
        sources: [source],
        ...fields,
      });
    if (claimant !== null && claimed !== null) {
      attest(claimant, { stance: 'asserts', date: claimed, precision: 'reported' });
    }
    const reviewer = partyOf(author, 'media', language);
    const { label, position } = ratingOf(review);
    if (reviewer !== null && date !== null && (label !== '' || position !== null)) {
      attest(reviewer, {
        stance: position ?? 'cannot-confirm',
        date,
        ...(position === null ? { relation: 'instance' } : {}),
        ...(label === '' ? {} : { note: { [language]: label.slice(0, 5_000) } }),
      });
    }
  }

  const names = [...publishers].toSorted((one, other) => (one < other ? -1 : 1));
  const by = names.length > 0 && names.length <= 3 ? names.join(', ') : '';
  return {
    format: PACK_FORMAT,
    id: `claim-reviews-${hash(names.join('\n'))}`,
    version: latest === '' ? '1.0.0' : latest.split('-').map(Number).join('.'),
    title: {
      en: by === '' ? 'Claim reviews' : `Claim reviews by ${by}`.slice(0, 300),
      fr: by === '' ? 'Vérifications' : `Vérifications\u00a0: ${by}`.slice(0, 300),
    },
    publisher: { name: (by || 'Several publishers').slice(0, 300) },
    ...(latest === '' ? {} : { updated: latest }),
    parties: [...parties.values()],
    sources,
    claims: Array.from(claims.values(), ({ fields, attestations }) => ({
      ...fields,
      attestations,
    })),
  };
};

const sourceOf = (
  id: string,
  review: Fields,
  publisher: string,
  statement: string,
  date: string | null,
  language: string,
): Fields => {
  const title = firstText(review['headline']) || firstText(review['name']) || statement;
  const url = firstText(review['url']);
  return {
    id,
    title: title.slice(0, 1_000),
    ...(publisher === '' ? {} : { publisher: publisher.slice(0, 300) }),
    // The list's own address, when it is one; anything else is left out rather than refused.
    ...(/^https?:\/\/[^\s/?#\\@]+(?:[/?#]\S*)?$/i.test(url) && url.length <= 2_000 ? { url } : {}),
    ...(date === null ? {} : { date }),
    ...(language === UNDETERMINED ? {} : { language }),
  };
};

/** The BCP 47 subtag for a language that is not known. */
const UNDETERMINED = 'und';

const languageOf = (review: Fields): string => {
  const raw = review['inLanguage'];
  const name = firstText(raw) || firstText(fieldsOf(raw)['alternateName']);
  return /^([a-z]{2,3})(?:$|[-_])/i.exec(name)?.[1]?.toLowerCase() ?? UNDETERMINED;
};

const dayOf = (value: unknown): string | null => {
  const day = firstText(value).slice(0, 10);
  return isDay(day) ? day : null;
};

/** A short name for a text, the same on every machine: FNV-1a over its code units, twice. */
const hash = (text: string): string => {
  let one = 0x811c9dc5;
  let other = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
};

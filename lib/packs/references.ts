import type { Claim, Concept, Figure, Pack, Party, Wording } from '@/lib/model/pack';
import type { ProblemKind } from '@/lib/model/problem';
import { isEveryday } from './everyday';
import { MOST_CLAIMS_OF_A_SIGN, MOST_WORDINGS_OF_AN_ANCHOR } from './limits';
import type { Problems } from './problems';

type Key = string | number;

/** An item of a pack's list with its place there. */
export interface Part<T> {
  readonly index: number;
  readonly item: T;
  /** Whether it is well formed; what is not was salvaged, and only its references are checked. */
  readonly sound: boolean;
}

/**
 * The lists of a pack whose parts name one another. One that could not be read as a list is empty
 * and `unread`: nothing is said of what names its items.
 */
export interface Parts {
  readonly unread: ReadonlySet<keyof Pack>;
  readonly parties: readonly Part<Party>[];
  readonly sources: readonly Part<{ readonly id: string }>[];
  readonly series: readonly Part<{ readonly id: string }>[];
  readonly concepts: readonly Part<Concept>[];
  readonly claims: readonly Part<Claim>[];
}

/** Everything that a pack's parts must say of one another. */
export const checkReferences = (parts: Parts, problems: Problems): void => {
  const idsOf = (list: 'parties' | 'sources' | 'series' | 'concepts' | 'claims') => {
    const ids = uniqueIds(parts[list], [list], problems);
    return parts.unread.has(list) ? null : ids;
  };
  const known = {
    party: idsOf('parties'),
    source: idsOf('sources'),
    series: idsOf('series'),
    concept: idsOf('concepts'),
    claim: idsOf('claims'),
  };
  const expect = (kind: keyof typeof known, id: string | undefined, keys: readonly Key[]): void => {
    // What is no id at all was listed as such.
    if (id === undefined || id === '' || known[kind]?.has(id) !== false) return;
    problems.add(keys, { kind: 'no-such-id', detail: kind }, id);
  };
  const expectAll = (
    kind: keyof typeof known,
    ids: readonly string[] | undefined,
    keys: readonly Key[],
  ): void => ids?.forEach((id, index) => expect(kind, id, [...keys, index]));

  const signed = new Map<string, number>();
  const checkSigns = ({ signs, wordings }: Claim, keys: readonly Key[]): void => {
    if (signs === undefined) return;
    const place = [...keys, 'signs'];
    if (wordings.length === 0) problems.add(place, 'signs-without-wordings');
    for (const [kind, list, weights] of [
      ['concept', 'concepts', signs.concepts],
      ['party', 'parties', signs.parties ?? {}],
    ] as const) {
      for (const id of Object.keys(weights)) {
        expect(kind, id, [...place, list, id]);
        const uses = (signed.get(`${kind} ${id}`) ?? 0) + 1;
        signed.set(`${kind} ${id}`, uses);
        if (uses === MOST_CLAIMS_OF_A_SIGN + 1) {
          const detail = String(MOST_CLAIMS_OF_A_SIGN);
          problems.add([...place, list, id], { kind: 'sign-overused', detail });
        }
      }
    }
  };
  for (const { index, item } of parts.parties) expect('party', item.of, ['parties', index, 'of']);
  for (const { index, item } of parts.concepts) {
    item.made?.forEach((made, at) => {
      const keys = ['concepts', index, 'made', at];
      expect('concept', made.head, [...keys, 'head']);
      expectAll('concept', made.with, [...keys, 'with']);
      expectAll('concept', made.rivals, [...keys, 'rivals']);
    });
  }
  for (const { index, item: claim, sound } of parts.claims) {
    const keys = ['claims', index];
    expectAll('party', claim.subjects, [...keys, 'subjects']);
    expectAll('claim', claim.implies, [...keys, 'implies']);
    expect('series', claim.series, [...keys, 'series']);
    if (sound) checkFigure(claim.figure, [...keys, 'figure'], problems);
    claim.wordings.forEach((wording, at) => {
      const place = [...keys, 'wordings', at];
      for (const role of ROLES) expectAll('concept', wording[role], [...place, role]);
      wording.and?.forEach((also, nth) => expectAll('concept', also, [...place, 'and', nth]));
      if (sound) checkWording(claim, wording, place, problems);
    });
    checkSigns(claim, keys);
    const attestations = claim.attestations.map((item, at) => ({ index: at, item }));
    uniqueIds(attestations, [...keys, 'attestations'], problems);
    claim.attestations.forEach((attestation, at) => {
      const place = [...keys, 'attestations', at];
      expect('party', attestation.party, [...place, 'party']);
      expectAll('source', attestation.sources, [...place, 'sources']);
      if (sound) checkFigure(attestation.figure, [...place, 'figure'], problems);
    });
  }

  const of = ({ of }: Party) => (of === undefined ? [] : [of]);
  const implies = ({ implies }: Claim) => implies;
  checkCircles(parts.parties, of, ['parties', 'of', 'circle-of-parties'], problems);
  checkCircles(parts.claims, implies, ['claims', 'implies', 'circle-of-claims'], problems);
  checkCircles(parts.concepts, partsOf, ['concepts', 'made', 'circle-of-concepts'], problems);
  checkAnchors(parts, problems);
};

const ROLES = ['who', 'by', 'act', 'what', 'where', 'topic', 'not', 'figure'] as const;

const partsOf = (concept: Concept): readonly string[] =>
  concept.made?.flatMap((made) => [made.head, ...made.with]) ?? [];

const uniqueIds = (
  parts: readonly { readonly index: number; readonly item: { readonly id: string } }[],
  keys: readonly Key[],
  problems: Problems,
): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const {
    index,
    item: { id },
  } of parts) {
    if (id === '') continue;
    if (ids.has(id)) problems.add([...keys, index, 'id'], 'id-twice', id);
    ids.add(id);
  }
  return ids;
};

const checkFigure = (
  figure: Figure | undefined,
  keys: readonly Key[],
  problems: Problems,
): void => {
  if (figure === undefined) return;
  if (figure.qualifier === 'between' && figure.maximum === undefined) {
    problems.add(keys, 'no-maximum');
  }
  if (figure.maximum !== undefined && figure.maximum < figure.value) {
    problems.add([...keys, 'maximum'], 'maximum-too-low', figure.maximum);
  }
};

/** The lists of concepts that must each be named in the sentence for a wording to hold. */
const requiredLists = (wording: Wording): (readonly string[])[] =>
  [
    wording.who,
    wording.by,
    wording.act,
    wording.what,
    wording.where,
    wording.figure,
    ...(wording.and ?? []),
  ].filter((list) => list !== undefined);

const checkWording = (
  claim: Claim,
  wording: Wording,
  keys: readonly Key[],
  problems: Problems,
): void => {
  if (requiredLists(wording).length === 0) {
    problems.add(keys, 'wording-empty');
  }
  if (wording.figure !== undefined && claim.figure === undefined) {
    problems.add([...keys, 'figure'], 'wording-without-figure');
  }
};

/**
 * Follows links depth first with a stack of its own, so that a long chain cannot exhaust the
 * engine's. Each circle is named once, at the item where it was entered.
 */
const checkCircles = <T extends { readonly id: string }>(
  parts: readonly Part<T>[],
  linksOf: (item: T) => readonly string[],
  [list, field, kind]: readonly [string, string, ProblemKind],
  problems: Problems,
): void => {
  const links = new Map(parts.map(({ item }) => [item.id, linksOf(item)]));
  const done = new Set<string>();
  for (const {
    index,
    item: { id: start },
  } of parts) {
    const path: { id: string; next: number }[] = [{ id: start, next: 0 }];
    const onPath = new Set([start]);
    while (!done.has(start)) {
      const top = path.at(-1);
      if (top === undefined) break;
      const next = links.get(top.id)?.[top.next];
      top.next += 1;
      if (next === undefined) {
        path.pop();
        onPath.delete(top.id);
        done.add(top.id);
      } else if (onPath.has(next)) {
        const circle = path.map(({ id }) => id).slice(path.findIndex(({ id }) => id === next));
        const way = circle.length > 6 ? [...circle.slice(0, 6), '…', next] : [...circle, next];
        problems.add([list, index, field], { kind, detail: way.join(' → ') });
      } else if (!done.has(next)) {
        path.push({ id: next, next: 0 });
        onPath.add(next);
      }
    }
  }
};

/** Each wording needs a concept rare enough to start the search from. */
const checkAnchors = ({ concepts, claims }: Parts, problems: Problems): void => {
  // A concept that is not well formed may have terms that could not be read: it passes as rare.
  const rare = new Set(
    concepts.filter(({ item, sound }) => !sound || hasRareTerms(item)).map(({ item }) => item.id),
  );
  const uses = new Map<string, number>();
  for (const { item: claim } of claims) {
    for (const wording of claim.wordings) {
      for (const id of new Set(requiredLists(wording).flat())) {
        uses.set(id, (uses.get(id) ?? 0) + 1);
      }
    }
  }
  const usesOf = (list: readonly string[]) => Math.max(...list.map((id) => uses.get(id) ?? 0));
  for (const { index, item: claim, sound } of claims) {
    if (!sound) continue;
    claim.wordings.forEach((wording, at) => {
      const lists = requiredLists(wording);
      if (lists.length === 0) return;
      const keys = ['claims', index, 'wordings', at];
      const anchors = lists.filter((list) => list.every((id) => rare.has(id)));
      if (anchors.length === 0) {
        problems.add(keys, 'wording-everyday');
      } else if (Math.min(...anchors.map(usesOf)) > MOST_WORDINGS_OF_AN_ANCHOR) {
        const detail = String(MOST_WORDINGS_OF_AN_ANCHOR);
        problems.add(keys, { kind: 'anchor-overused', detail });
      }
    });
  }
};

const hasRareTerms = (concept: Concept): boolean =>
  Object.values(concept.terms)
    .flat()
    .every((term) => !isEveryday(term));

import type { Claim, Concept, Figure, Pack, Wording } from '@/lib/model/pack';
import { isEveryday } from './everyday';
import { MOST_WORDINGS_OF_AN_ANCHOR } from './limits';
import type { Problems } from './problems';

type Key = string | number;

/** Everything that a pack's parts must say of one another. Expects each part to be well formed. */
export const checkReferences = (pack: Pack, problems: Problems): void => {
  const known = {
    party: uniqueIds(pack.parties, ['parties'], problems),
    source: uniqueIds(pack.sources, ['sources'], problems),
    series: uniqueIds(pack.series, ['series'], problems),
    concept: uniqueIds(pack.concepts, ['concepts'], problems),
    claim: uniqueIds(pack.claims, ['claims'], problems),
  };
  const expect = (kind: keyof typeof known, id: string | undefined, keys: readonly Key[]): void => {
    if (id === undefined || known[kind].has(id)) return;
    problems.add(keys, `There is no ${kind} with this id.`, id);
  };
  const expectAll = (
    kind: keyof typeof known,
    ids: readonly string[] | undefined,
    keys: readonly Key[],
  ): void => ids?.forEach((id, index) => expect(kind, id, [...keys, index]));

  pack.parties.forEach((party, index) => expect('party', party.of, ['parties', index, 'of']));
  pack.concepts.forEach((concept, index) => {
    concept.made?.forEach((made, at) => {
      const keys = ['concepts', index, 'made', at];
      expect('concept', made.head, [...keys, 'head']);
      expectAll('concept', made.with, [...keys, 'with']);
      expectAll('concept', made.rivals, [...keys, 'rivals']);
    });
  });
  pack.claims.forEach((claim, index) => {
    const keys = ['claims', index];
    expectAll('party', claim.subjects, [...keys, 'subjects']);
    expectAll('claim', claim.implies, [...keys, 'implies']);
    expect('series', claim.series, [...keys, 'series']);
    checkFigure(claim.figure, [...keys, 'figure'], problems);
    claim.wordings.forEach((wording, at) => {
      const place = [...keys, 'wordings', at];
      for (const role of ROLES) expectAll('concept', wording[role], [...place, role]);
      wording.and?.forEach((also, nth) => expectAll('concept', also, [...place, 'and', nth]));
      checkWording(claim, wording, place, problems);
    });
    uniqueIds(claim.attestations, [...keys, 'attestations'], problems);
    claim.attestations.forEach((attestation, at) => {
      const place = [...keys, 'attestations', at];
      expect('party', attestation.party, [...place, 'party']);
      expectAll('source', attestation.sources, [...place, 'sources']);
      checkFigure(attestation.figure, [...place, 'figure'], problems);
    });
  });

  const links = {
    of: new Map(pack.parties.map((party) => [party.id, party.of === undefined ? [] : [party.of]])),
    implies: new Map(pack.claims.map((claim) => [claim.id, claim.implies])),
    made: new Map(pack.concepts.map((concept) => [concept.id, partsOf(concept)])),
  };
  checkCircles(pack.parties, links.of, ['parties'], 'of', 'This party speaks for itself', problems);
  checkCircles(
    pack.claims,
    links.implies,
    ['claims'],
    'implies',
    'This claim implies itself',
    problems,
  );
  checkCircles(
    pack.concepts,
    links.made,
    ['concepts'],
    'made',
    'This concept is made of itself',
    problems,
  );
  checkAnchors(pack, problems);
};

const ROLES = ['who', 'by', 'act', 'what', 'where', 'topic', 'not', 'figure'] as const;

const partsOf = (concept: Concept): readonly string[] =>
  concept.made?.flatMap((made) => [made.head, ...made.with]) ?? [];

const uniqueIds = (
  items: readonly { readonly id: string }[],
  keys: readonly Key[],
  problems: Problems,
): ReadonlySet<string> => {
  const ids = new Set<string>();
  items.forEach(({ id }, index) => {
    if (ids.has(id)) problems.add([...keys, index, 'id'], 'This id is used twice.', id);
    ids.add(id);
  });
  return ids;
};

const checkFigure = (
  figure: Figure | undefined,
  keys: readonly Key[],
  problems: Problems,
): void => {
  if (figure === undefined) return;
  if (figure.qualifier === 'between' && figure.maximum === undefined) {
    problems.add(keys, 'A figure that is "between" needs a maximum.');
  }
  if (figure.maximum !== undefined && figure.maximum < figure.value) {
    problems.add([...keys, 'maximum'], 'The maximum is less than the value.', figure.maximum);
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
    problems.add(
      keys,
      'A wording needs at least one concept in who, by, act, what, where, and or figure.',
    );
  }
  if (wording.figure !== undefined && claim.figure === undefined) {
    problems.add([...keys, 'figure'], 'The claim has no figure to look for.');
  }
};

/**
 * Follows links depth first with a stack of its own, so that a long chain cannot exhaust the
 * engine's. Each circle is named once, at the item where it was entered.
 */
const checkCircles = (
  items: readonly { readonly id: string }[],
  links: ReadonlyMap<string, readonly string[]>,
  keys: readonly Key[],
  field: string,
  message: string,
  problems: Problems,
): void => {
  const done = new Set<string>();
  items.forEach(({ id: start }, index) => {
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
        problems.add([...keys, index, field], `${message}: ${way.join(' → ')}.`);
      } else if (!done.has(next)) {
        path.push({ id: next, next: 0 });
        onPath.add(next);
      }
    }
  });
};

/** Each wording needs a concept rare enough to start the search from. */
const checkAnchors = (pack: Pack, problems: Problems): void => {
  const rare = new Set(pack.concepts.filter(hasRareTerms).map(({ id }) => id));
  const uses = new Map<string, number>();
  for (const claim of pack.claims) {
    for (const wording of claim.wordings) {
      for (const id of new Set(requiredLists(wording).flat())) {
        uses.set(id, (uses.get(id) ?? 0) + 1);
      }
    }
  }
  const usesOf = (list: readonly string[]) => Math.max(...list.map((id) => uses.get(id) ?? 0));
  pack.claims.forEach((claim, index) => {
    claim.wordings.forEach((wording, at) => {
      const lists = requiredLists(wording);
      if (lists.length === 0) return;
      const keys = ['claims', index, 'wordings', at];
      const anchors = lists.filter((list) => list.every((id) => rare.has(id)));
      if (anchors.length === 0) {
        problems.add(keys, 'This wording could consist of everyday words only.');
      } else if (Math.min(...anchors.map(usesOf)) > MOST_WORDINGS_OF_AN_ANCHOR) {
        problems.add(
          keys,
          `Each of this wording's concepts is used by more than ${MOST_WORDINGS_OF_AN_ANCHOR} wordings.`,
        );
      }
    });
  });
};

const hasRareTerms = (concept: Concept): boolean =>
  Object.values(concept.terms)
    .flat()
    .every((term) => !isEveryday(term));

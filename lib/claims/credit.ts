import { addDays, isDay } from '@/lib/model/calendar';
import type { Mention, TextStance } from '@/lib/model/mention';
import type {
  Attestation,
  AttestationStance,
  ClaimId,
  IsoDate,
  PartyId,
  Relation,
} from '@/lib/model/pack';
import type { CheckResult, CreditCheck } from '@/lib/model/reading';
import type { ClaimContext } from './context';
import { countsFrom, mayBeFrom } from './days';
import { compareAttestations, compareText, isAffirming } from './words';

/** The stances of the record that say what the page says; asserting and confirming agree. */
const SAME: Readonly<Record<TextStance, readonly AttestationStance[]>> = {
  asserted: ['asserts', 'confirms'],
  confirmed: ['confirms', 'asserts'],
  'cannot-confirm': ['cannot-confirm'],
  'no-comment': ['no-comment'],
  denied: ['denies'],
  hypothetical: [],
};

/** An attestation with the claim it was made of. */
type Found = NonNullable<CreditCheck['found']>;

/**
 * Holds each credit of a mention against the record of that party and of all in its group, up to a
 * day after the page's date (`agrees`, else `differs`, else `later`, else `no-record`).
 *
 * Empty, so silent, when the page gives no date, credits nobody, or states the claim as a
 * hypothesis; a credited party that the pack does not have is left out.
 *
 * - `agrees`: the same stance on the claim, or affirming a claim that implies it. A date known
 *   only as a month's or as a report's counts from the first day it may mean.
 * - `differs`: another stance on the claim (where the page has the party not affirm, affirming what
 *   implies it), or affirming only a claim that it implies. Only by the page's own day: nothing
 *   said afterwards shows it wrong. What was said last is named; of one day, what was said of the
 *   claim itself.
 * - `later`: what would agree, but certainly after that day. The first is named.
 *
 * Attestations with a relation are no plain word on the claim: `not-yet` agrees with a page that
 * has the party deny or be unable to confirm, as long as the party has not affirmed since, and
 * differs from one that has it affirm; so does `competing-figure`, which gives another number.
 * The others (another period, instances, counter-examples) may bear a page out, never accuse it.
 *
 * Denying a claim denies what implies it too, so a page that has a party deny the greater agrees
 * with a record where it denied the lesser and, by then, said nothing else of the greater.
 */
export function checkCredits(
  context: ClaimContext,
  mention: Mention,
  published: IsoDate | null,
): readonly CreditCheck[] {
  if (published === null || !isDay(published) || mention.stance === 'hypothetical') return [];
  // News crosses time zones: a page may carry the day before that of the words it reports.
  const limit = addDays(published, 1);
  return [...new Set(mention.credits)]
    .filter((party) => context.parties.has(party))
    .map((party) => checkCredit(context, mention, party, { published, limit }));
}

/** What tells most against the page first, then what bears it out, then silence. */
const PRECEDENCE: readonly CheckResult[] = ['differs', 'later', 'agrees', 'no-record'];

/**
 * All checks of one mention taken together; `null` when there are none. One credit that differs
 * makes the page wrong in this, whoever else is rightly credited; a party without a record takes
 * nothing from another that agrees.
 */
export function overallCheck(checks: readonly CreditCheck[]): CheckResult | null {
  return PRECEDENCE.find((result) => checks.some((check) => check.result === result)) ?? null;
}

function checkCredit(
  context: ClaimContext,
  { ref, stance }: Mention,
  party: PartyId,
  { published, limit }: { readonly published: IsoDate; readonly limit: IsoDate },
): CreditCheck {
  const group = context.groupOf(party);
  const said = (claims: readonly ClaimId[]): readonly Found[] => saidBy(context, group, claims);
  const own = said([ref.claim]);
  const affirmed = stance === 'asserted' || stance === 'confirmed';
  const affirmedMore = said(context.implying(ref.claim)).filter(isPlain).filter(affirms);
  const same = [
    ...own.filter(({ attestation }) => isSame(stance, attestation, own, limit)),
    ...(affirmed ? affirmedMore : []),
  ];
  const rank = rankFor(party, ref.claim, stance);
  const best = (a: Found, b: Found): number => compareLatest(a, b, rank);

  const byThen = ({ attestation }: Found): boolean => countsFrom(attestation) <= published;
  const agrees = same
    .filter(({ attestation }) => mayBeFrom(attestation) <= limit)
    .toSorted(
      (a, b) => Number(byThen(b)) - Number(byThen(a)) || rank(a) - rank(b) || best(a, b),
    )[0];
  if (agrees !== undefined) return { party, result: 'agrees', found: agrees };

  const implied = said(context.impliedBy(ref.claim)).filter(isPlain).filter(byThen);
  const differing = [
    ...own.filter((found) => byThen(found) && contradicts(stance, found.attestation)),
    ...(affirmed ? implied.filter(affirms) : affirmedMore.filter(byThen)),
  ];
  const differs = differing.toSorted(best)[0];
  if (differs !== undefined) return { party, result: 'differs', found: differs };

  const denied = stance === 'denied' ? implied.toSorted(best)[0] : undefined;
  if (denied?.attestation.stance === 'denies') return { party, result: 'agrees', found: denied };

  const later = same.toSorted((a, b) => compareAttestations(a.attestation, b.attestation))[0];
  if (later !== undefined) return { party, result: 'later', found: later };
  return { party, result: 'no-record', found: null };
}

function saidBy(
  context: ClaimContext,
  group: PartyId,
  claims: readonly ClaimId[],
): readonly Found[] {
  const found: Found[] = [];
  for (const claim of claims) {
    for (const attestation of context.claims.get(claim)?.attestations ?? []) {
      if (context.groupOf(attestation.party) === group) found.push({ claim, attestation });
    }
  }
  return found;
}

const isPlain = ({ attestation }: Found): boolean => attestation.relation === undefined;

const affirms = ({ attestation }: Found): boolean => isAffirming(attestation);

function isSame(
  stance: TextStance,
  attestation: Attestation,
  own: readonly Found[],
  limit: IsoDate,
): boolean {
  const { relation } = attestation;
  if (relation === 'not-yet') {
    const asOpen = stance === 'denied' || stance === 'cannot-confirm';
    return asOpen && !affirmedSince(attestation, own, limit);
  }
  return !OTHER_WORD.has(relation) && SAME[stance].includes(attestation.stance);
}

/** Relations that make an attestation say something else than the claim. */
const OTHER_WORD: ReadonlySet<Relation | undefined> = new Set<Relation | undefined>([
  'competing-figure',
  'superseded',
  'ends-claim',
]);

function affirmedSince(attestation: Attestation, own: readonly Found[], limit: IsoDate): boolean {
  const from = countsFrom(attestation);
  return own.some((found) => {
    const day = countsFrom(found.attestation);
    return isPlain(found) && affirms(found) && day >= from && day <= limit;
  });
}

function contradicts(stance: TextStance, { relation, stance: said }: Attestation): boolean {
  if (relation === undefined) return !SAME[stance].includes(said);
  const affirmed = stance === 'asserted' || stance === 'confirmed';
  return affirmed && (relation === 'not-yet' || relation === 'competing-figure');
}

/**
 * What stands closer to the page ranks lower: the claim itself before others, the credited party
 * before others of its group, the page's own stance before one that agrees with it.
 */
function rankFor(party: PartyId, claim: ClaimId, stance: TextStance): (found: Found) => number {
  const [exact] = SAME[stance];
  return (found) =>
    Number(found.claim !== claim) * 4 +
    Number(found.attestation.party !== party) * 2 +
    Number(found.attestation.stance !== exact);
}

function compareLatest(a: Found, b: Found, rank: (found: Found) => number): number {
  return (
    compareText(countsFrom(b.attestation), countsFrom(a.attestation)) ||
    rank(a) - rank(b) ||
    compareText(a.claim, b.claim) ||
    compareAttestations(a.attestation, b.attestation)
  );
}

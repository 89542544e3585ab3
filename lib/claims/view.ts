import type { Attestation, Claim, ClaimId, ClaimRef, IsoDate } from '@/lib/model/pack';
import type { ClaimView, JudgedMention, SeriesPoint } from '@/lib/model/reading';
import type { ClaimState } from '@/lib/model/state';
import type { ClaimContext } from './context';
import { seriesPoints } from './series';
import { claimState } from './state';
import { compareAttestations } from './words';

/**
 * Everything the card, the popup and the library show of a claim; `null` when the pack does not
 * have it. `mentions` are those on a page: whom and what their states and checks name can be
 * looked up in the view too. `implies` holds all that follows, nearest first.
 */
export function claimView(
  context: ClaimContext,
  ref: ClaimRef,
  today: IsoDate,
  changed: ClaimView['changed'] = null,
  mentions: readonly JudgedMention[] = [],
): ClaimView | null {
  const claim = context.claims.get(ref.claim);
  if (claim === undefined) return null;
  // A number on a claim without a series is shown beside the series it was held against.
  const checked = mentions.find(({ figureCheck }) => figureCheck !== null)?.figureCheck;
  const seriesId = claim.series ?? checked?.series;
  const series = seriesId === undefined ? undefined : context.series.get(seriesId);
  const points = seriesId === undefined ? [] : seriesPoints(context, seriesId);
  const now = claimState(context, claim.id, today);
  const implied = context.impliedBy(claim.id);

  const named = new Named(context);
  named.addAttestations(claim.attestations);
  named.addParties(claim.subjects);
  named.addClaims(implied);
  named.addPoints(points);
  named.addState(now);
  if (changed !== null) named.addState(changed.before);
  for (const mention of mentions) named.addMention(mention);

  return {
    ref,
    packTitle: context.pack.title,
    statement: claim.statement,
    nature: claim.nature,
    subjects: [...new Set(claim.subjects.map(context.groupOf))],
    figure: claim.figure ?? null,
    series: series === undefined ? null : { id: series.id, name: series.name },
    implies: implied.flatMap((id) => statementOf(context.claims.get(id))),
    attestations: claim.attestations.toSorted((a, b) => compareAttestations(b, a)),
    seriesPoints: points,
    now,
    ...named.byId(claim.id),
    changed,
  };
}

function statementOf(claim: Claim | undefined): ClaimView['implies'] {
  return claim === undefined ? [] : [{ id: claim.id, statement: claim.statement }];
}

/** Gathers the ids that a view names, to give it their parties, sources and statements. */
class Named {
  readonly #context: ClaimContext;
  readonly #parties = new Set<string>();
  readonly #sources = new Set<string>();
  readonly #claims = new Set<ClaimId>();

  constructor(context: ClaimContext) {
    this.#context = context;
  }

  addAttestations(attestations: readonly Attestation[]): void {
    for (const { party, sources } of attestations) {
      this.addParties([party]);
      for (const id of sources) this.#sources.add(id);
    }
  }

  /** With the party each speaks for. */
  addParties(parties: readonly string[]): void {
    for (const id of parties) this.#parties.add(id).add(this.#context.groupOf(id));
  }

  addClaims(claims: readonly (ClaimId | null)[]): void {
    for (const id of claims) if (id !== null) this.#claims.add(id);
  }

  addPoints(points: readonly SeriesPoint[]): void {
    this.addClaims(points.map(({ claim }) => claim));
    this.addAttestations(points.map(({ attestation }) => attestation));
  }

  addState(state: ClaimState): void {
    const denied = state.deniedImplied.map(({ position }) => position);
    for (const position of [...state.affirms, ...state.denies, ...denied]) {
      this.addParties([position.party]);
      this.addAttestations([position.attestation, position.since]);
      this.addClaims([position.inheritedFrom]);
    }
    this.addAttestations(state.open);
    this.addClaims(state.deniedImplied.map(({ claim }) => claim));
    if (state.superseded !== null) {
      this.addClaims([state.superseded.claim]);
      this.addAttestations([state.superseded.by]);
    }
  }

  addMention({ credits, then, checks, figureCheck }: JudgedMention): void {
    this.addParties(credits);
    if (then !== null) this.addState(then);
    for (const { found } of checks) {
      if (found === null) continue;
      this.addClaims([found.claim]);
      this.addAttestations([found.attestation]);
    }
    const nearest = figureCheck?.nearest ?? null;
    if (nearest !== null) this.addPoints([nearest]);
  }

  byId(self: ClaimId): Pick<ClaimView, 'parties' | 'sources' | 'others'> {
    const { parties, sources, claims } = this.#context;
    this.#claims.delete(self);
    return {
      parties: pick(this.#parties, (id) => parties.get(id)),
      sources: pick(this.#sources, (id) => sources.get(id)),
      others: pick(this.#claims, (id) => claims.get(id)?.statement),
    };
  }
}

/** What is not found is left out. Any id is safe as a key, `__proto__` too. */
function pick<T>(
  ids: ReadonlySet<string>,
  find: (id: string) => T | undefined,
): Readonly<Record<string, T>> {
  const entries = [...ids].flatMap((id): [string, T][] => {
    const found = find(id);
    return found === undefined ? [] : [[id, found]];
  });
  return Object.fromEntries(entries);
}

import { type ClaimContext, claimContext } from '@/lib/claims/index';
import type { Mention, TextStance } from '@/lib/model/mention';
import {
  type Attestation,
  type AttestationStance,
  type Claim,
  type Figure,
  PACK_FORMAT,
  type Pack,
  type Party,
} from '@/lib/model/pack';

/** `us-dod: confirms 12`, with an optional relation: all in October 2024 unless a date is given. */
export function said(line: string, more: Partial<Attestation> = {}): Attestation {
  const [, party, stance, day, relation] =
    /^([\w-]+): ([\w-]+) ([\d-]+)(?: ([\w-]+))?$/.exec(line) ?? [];
  if (party === undefined || day === undefined) throw new Error(`no attestation: ${line}`);
  return {
    id: line,
    party,
    stance: stance as AttestationStance,
    date: october(day),
    precision: 'day',
    ...(relation === undefined
      ? {}
      : { relation: relation as NonNullable<Attestation['relation']> }),
    sources: [],
    ...more,
  };
}

/** `7` is 2024-10-07; a full date stays. */
export function october(day: string | number): string {
  const text = String(day);
  return text.length > 2 ? text : `2024-10-${text.padStart(2, '0')}`;
}

export function claim(
  id: string,
  attestations: readonly (string | Attestation)[],
  more: Partial<Claim> = {},
): Claim {
  return {
    id,
    nature: 'fact',
    subjects: ['dprk'],
    statement: { en: `Statement of ${id}.` },
    implies: [],
    wordings: [],
    ...more,
    attestations: attestations.map((a) => (typeof a === 'string' ? said(a) : a)),
  };
}

export const about = (value: number, unit = 'soldiers'): Figure => ({
  value,
  qualifier: 'about',
  unit,
});

const PARTIES: readonly Party[] = [
  party('dprk'),
  party('dprk-un', 'dprk'),
  party('dprk-envoy', 'dprk-un'),
  party('russia'),
  party('sk'),
  party('sk-nis', 'sk'),
  party('us'),
  party('us-dod', 'us'),
  party('us-state', 'us'),
  party('nato'),
  party('ukraine'),
];

function party(id: string, of?: string): Party {
  return {
    id,
    name: { en: id.toUpperCase() },
    role: 'observer',
    ...(of === undefined ? {} : { of }),
    names: {},
  };
}

export function pack(claims: readonly Claim[], more: Partial<Pack> = {}): Pack {
  const series = new Set(claims.flatMap((one) => one.series ?? []));
  return {
    format: PACK_FORMAT,
    id: 'test',
    version: '1.0.0',
    title: { en: 'Test' },
    publisher: { name: 'Test' },
    parties: PARTIES,
    sources: [],
    series: [...series].map((id) => ({ id, name: { en: id } })),
    concepts: [],
    claims,
    ...more,
  };
}

export const contextOf = (...claims: readonly Claim[]): ClaimContext => claimContext(pack(claims));

export function mention(
  claimId: string,
  stance: TextStance,
  credits: readonly string[],
  more: Partial<Mention> = {},
): Mention {
  return {
    ref: { pack: 'file:test', claim: claimId },
    block: 0,
    start: 0,
    end: 10,
    stance,
    credits,
    figure: null,
    evidence: [],
    ...more,
  };
}

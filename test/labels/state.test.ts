import { describe, expect, test } from 'vitest';
import {
  besideState,
  creditText,
  figureCheckText,
  labelsFor,
  pagePuts,
  stateSentence,
  thenAndNow,
} from '@/lib/labels/index';
import type { Attestation, Party } from '@/lib/model/pack';
import type { ClaimView } from '@/lib/model/reading';
import type { ClaimState, Position, StateName } from '@/lib/model/state';

const en = labelsFor('en');
const fr = labelsFor('fr-CA');

const party = (id: string, name: string, french: string, of?: string): Party => ({
  id,
  name: { en: name, fr: french },
  role: 'observer',
  names: {},
  ...(of === undefined ? {} : { of }),
});

const parties = Object.fromEntries(
  [
    party('dprk', 'North Korea', 'Corée du Nord'),
    party('russia', 'Russia', 'Russie'),
    party('nato', 'NATO', 'OTAN'),
    party('us', 'United States', 'États-Unis'),
    party('us-dod', 'US Department of Defense', 'Département américain de la Défense', 'us'),
    party('sk', 'South Korea', 'Corée du Sud'),
    party('sk-nis', 'South Korea (NIS)', 'Corée du Sud (NIS)', 'sk'),
    party('ukraine', 'Ukraine', 'Ukraine'),
    party('france', 'France', 'France'),
  ].map((one) => [one.id, one]),
);
const named = { parties };

const said = (
  by: string,
  stance: Attestation['stance'],
  date: string,
  more: Partial<Attestation> = {},
): Attestation => ({
  id: `${by} ${stance} ${date}`,
  party: by,
  stance,
  date,
  precision: 'day',
  sources: [],
  ...more,
});

const position = (attestation: Attestation, more: Partial<Position> = {}): Position => ({
  party: parties[attestation.party]?.of ?? attestation.party,
  kind: attestation.stance === 'denies' ? 'denies' : 'affirms',
  attestation,
  since: attestation,
  inheritedFrom: null,
  acknowledges: false,
  ...more,
});

const state = (name: StateName, on: string, more: Partial<ClaimState> = {}): ClaimState => ({
  name,
  on,
  affirms: [],
  denies: [],
  open: [],
  deniedImplied: [],
  superseded: null,
  ...more,
});

const view = (attestations: readonly Attestation[], now: ClaimState): ClaimView => ({
  ref: { pack: 'extension:test', claim: 'combat' },
  packTitle: { en: 'Test' },
  statement: { en: 'They fought.', fr: 'Elles ont combattu.' },
  nature: 'fact',
  subjects: ['dprk', 'russia'],
  figure: null,
  series: null,
  implies: [],
  attestations: attestations.toReversed(),
  seriesPoints: [],
  now,
  parties,
  sources: {},
  others: {
    deployment: {
      en: 'Units were sent to Kursk.',
      fr: 'Des unités ont été envoyées à Koursk.',
    },
  },
  changed: null,
});

const natoConfirms = said('nato', 'confirms', '2024-10-28');
const usConfirms = said('us-dod', 'confirms', '2024-10-23');
const dprkDenies = said('dprk', 'denies', '2024-10-21');
const dprkConfirms = said('dprk', 'confirms', '2025-04-28');
const nisAsserts = said('sk-nis', 'asserts', '2024-10-18');

describe('a state in words', () => {
  const CASES: readonly (readonly [string, ClaimState, string, string])[] = [
    [
      'confirmers and a denier',
      state('contested', '2024-10-30', {
        affirms: [position(natoConfirms), position(usConfirms)],
        denies: [position(dprkDenies)],
      }),
      'Confirmed by NATO and the United States · denied by North Korea (21 Oct 2024)',
      'Confirmé par l’OTAN et les États-Unis · démenti par la Corée du Nord (21 oct. 2024)',
    ],
    [
      'an acknowledgement',
      state('confirmed', '2025-05-01', {
        affirms: [position(dprkConfirms, { acknowledges: true })],
      }),
      'Acknowledged by North Korea (28 Apr 2025)',
      'Reconnu par la Corée du Nord (28 avr. 2025)',
    ],
    [
      'one who says so, named as who spoke',
      state('reported', '2024-10-18', { affirms: [position(nisAsserts)] }),
      'Affirmed by South Korea (NIS)',
      'Affirmé par la Corée du Sud (NIS)',
    ],
    [
      'those who could not confirm',
      state('unconfirmed', '2024-10-20', {
        open: [
          said('nato', 'cannot-confirm', '2024-10-18'),
          said('us-dod', 'cannot-confirm', '2024-10-18'),
        ],
      }),
      'Could not be confirmed by NATO (18 Oct 2024) and the US Department of Defense (18 Oct 2024)',
      'N’a pas pu être confirmé par l’OTAN (18 oct. 2024) et le département américain de la Défense (18 oct. 2024)',
    ],
    [
      'a denial alone',
      state('denied', '2024-10-21', { denies: [position(dprkDenies)] }),
      'Denied by North Korea (21 Oct 2024)',
      'Démenti par la Corée du Nord (21 oct. 2024)',
    ],
    [
      'a view',
      state('view', '2024-11-01', {
        affirms: [position(said('france', 'asserts', '2024-10-18')), position(natoConfirms)],
        denies: [position(said('russia', 'denies', '2024-10-30'))],
      }),
      'Held by France and NATO · rejected by Russia',
      'Défendu par la France et l’OTAN · rejeté par la Russie',
    ],
    [
      'nothing',
      state('unknown', '2024-01-01'),
      'No statement about this is on record by that day',
      'Aucune déclaration recensée à cette date',
    ],
    [
      'a position taken over from another claim',
      state('reported', '2024-11-01', {
        affirms: [position(nisAsserts, { inheritedFrom: 'combat' })],
      }),
      'Affirmed by South Korea (NIS, implied)',
      'Affirmé par la Corée du Sud (NIS, par implication)',
    ],
  ];
  test.each(CASES)('%s', (_, which, english, french) => {
    expect(stateSentence(en, which, named)).toBe(english);
    expect(stateSentence(fr, which, named)).toBe(french);
  });

  test('counts the parties beyond the first few', () => {
    const names = ['nato', 'us', 'sk', 'ukraine', 'france'];
    const affirms = names.map((name) => position(said(name, 'confirms', '2024-11-01')));
    const which = state('confirmed', '2024-11-02', { affirms });
    expect(stateSentence(en, which, named)).toBe(
      'Confirmed by NATO, the United States, South Korea and 2 others',
    );
    expect(stateSentence(fr, which, named)).toBe(
      'Confirmé par l’OTAN, les États-Unis, la Corée du Sud et 2\u00a0autres',
    );
  });

  test('what stands beside it: a denial of what the claim implies', () => {
    const which = state('confirmed', '2024-11-13', {
      deniedImplied: [{ claim: 'deployment', position: position(dprkDenies) }],
    });
    expect(besideState(en, which, view([], which))).toEqual([
      'North Korea denied what this implies: “Units were sent to Kursk” (21 Oct 2024)',
    ]);
    expect(besideState(fr, which, view([], which))).toEqual([
      'Ce que cela implique a été démenti par la Corée du Nord\u00a0: «\u00a0Des unités ont été envoyées à Koursk\u00a0» (21 oct. 2024)',
    ]);
  });

  test('what stands beside it: a later figure', () => {
    const by = said('us-dod', 'confirms', '2024-11-04', {
      figure: { value: 11_000, maximum: 12_000, qualifier: 'between', unit: 'soldiers' },
    });
    const which = state('reported', '2024-11-13', { superseded: { claim: null, by } });
    expect(besideState(en, which, view([], which))).toEqual([
      'The US Department of Defense has since given another figure: 11,000 to 12,000 soldiers (4 Nov 2024).',
    ]);
  });
});

describe('then and now', () => {
  const attestations = [nisAsserts, dprkDenies, usConfirms, natoConfirms, dprkConfirms];
  const then = state('contested', '2024-10-21', {
    affirms: [position(nisAsserts)],
    denies: [position(dprkDenies)],
  });
  const now = state('confirmed', '2026-11-22', {
    affirms: [
      position(nisAsserts),
      position(usConfirms),
      position(natoConfirms),
      position(dprkConfirms, { acknowledges: true }),
    ],
  });

  test('lists what came between, and that the acknowledging party had denied it', () => {
    const english = thenAndNow(en, view(attestations, now), then, now);
    expect(english.differs).toBe(true);
    expect(english.then).toBe(
      'When this was published (21 Oct 2024): affirmed by South Korea (NIS) · denied by North Korea (21 Oct 2024).',
    );
    expect(english.since).toBe(
      'Since then: confirmed by the United States (23 Oct 2024) and NATO (28 Oct 2024) · acknowledged by North Korea (28 Apr 2025, after denying it on 21 Oct 2024).',
    );
    const french = thenAndNow(fr, view(attestations, now), then, now);
    expect(french.then).toBe(
      'À la publication de cette page (21 oct. 2024)\u00a0: affirmé par la Corée du Sud (NIS) · démenti par la Corée du Nord (21 oct. 2024).',
    );
    expect(french.since).toBe(
      'Depuis\u00a0: confirmé par les États-Unis (23 oct. 2024) et l’OTAN (28 oct. 2024) · reconnu par la Corée du Nord (28 avr. 2025, après l’avoir démenti le 21 oct. 2024).',
    );
  });

  test('says so when nothing came between', () => {
    const same = thenAndNow(en, view(attestations, now), { ...now, on: '2025-05-01' }, now);
    expect(same.differs).toBe(false);
    expect(same.since).toBe('Nothing new is on record since then.');
  });

  test('names both sides of a view', () => {
    const french = said('france', 'asserts', '2024-11-01');
    const russian = said('russia', 'denies', '2024-11-02');
    const held = state('view', '2026-11-22', {
      affirms: [position(french)],
      denies: [position(russian)],
    });
    const judgement: ClaimView = { ...view([french, russian], held), nature: 'view' };
    expect(thenAndNow(en, judgement, state('view', '2024-10-21'), held).since).toBe(
      'Since then: held by France (1 Nov 2024) · rejected by Russia (2 Nov 2024).',
    );
  });

  test('leaves out what is shown and never counted', () => {
    const aside = said('france', 'denies', '2024-12-01', { relation: 'other-period' });
    const words = thenAndNow(en, view([...attestations, aside], now), then, now);
    expect(words.since).not.toContain('France');
  });
});

describe('how the page puts it', () => {
  test.each([
    ['confirmed', ['nato'], 'The page puts it as confirmed by NATO.'],
    ['denied', [], 'The page puts it as denied, without saying by whom.'],
    [
      'asserted',
      ['us', 'sk-nis'],
      'The page puts it as said by the United States and South Korea (NIS).',
    ],
    [
      'cannot-confirm',
      ['us-dod'],
      'The page says that the US Department of Defense could not confirm it.',
    ],
    ['hypothetical', [], 'The page puts it as a possibility.'],
  ] as const)('%s, crediting %j', (stance, credits, words) => {
    expect(pagePuts(en, { stance, credits }, named)).toBe(words);
  });

  test('in French, with articles', () => {
    expect(pagePuts(fr, { stance: 'confirmed', credits: ['nato', 'us'] }, named)).toBe(
      'La page le présente comme confirmé par l’OTAN et les États-Unis.',
    );
  });
});

describe('the credit check', () => {
  const about = view([], state('unknown', '2024-10-29'));
  const check = (
    result: 'agrees' | 'differs' | 'later',
    claim: string,
    attestation: Attestation,
  ) => ({ party: 'nato', result, found: { claim, attestation } });

  test('names what the record has', () => {
    expect(creditText(en, check('agrees', 'combat', natoConfirms), about)).toBe(
      'The record agrees: NATO confirmed it (28 Oct 2024).',
    );
    expect(creditText(en, check('differs', 'deployment', natoConfirms), about)).toBe(
      'The record differs: NATO confirmed another statement, “Units were sent to Kursk” (28 Oct 2024), not this one.',
    );
    expect(creditText(en, check('later', 'combat', natoConfirms), about)).toBe(
      'The record has this only later: NATO confirmed it (28 Oct 2024).',
    );
    expect(creditText(en, { party: 'us-dod', result: 'no-record', found: null }, about)).toBe(
      'The record has no such statement of the US Department of Defense.',
    );
  });

  test('agrees verbs and articles in French', () => {
    expect(
      creditText(fr, check('differs', 'combat', said('us', 'cannot-confirm', '2024-10-28')), about),
    ).toBe(
      'Les déclarations recensées diffèrent\u00a0: à cette date, les États-Unis n’ont pas pu le confirmer (28 oct. 2024).',
    );
    expect(creditText(fr, { party: 'nato', result: 'no-record', found: null }, about)).toBe(
      'Aucune déclaration de ce genre n’est recensée de la part de l’OTAN.',
    );
    expect(creditText(fr, { party: 'us-dod', result: 'no-record', found: null }, about)).toBe(
      'Aucune déclaration de ce genre n’est recensée de la part du département américain de la Défense.',
    );
  });
});

test('the figure check names the nearest figure', () => {
  const attestation = said('us-dod', 'asserts', '2024-10-28');
  const figure = { value: 10_000, qualifier: 'about', unit: 'soldiers' } as const;
  const nearest = { claim: 'count', attestation, figure };
  const check = { series: 's', value: 50_000, result: 'above-all', nearest } as const;
  expect(figureCheckText(en, check, named)).toBe(
    'Higher than any figure given by then. The nearest, by the US Department of Defense: about 10,000 soldiers (28 Oct 2024).',
  );
  expect(figureCheckText(fr, check, named)).toBe(
    'Plus élevé que tous les chiffres donnés à cette date. Le plus proche, donné par le département américain de la Défense\u00a0: environ 10\u202f000 soldats (28 oct. 2024).',
  );
});

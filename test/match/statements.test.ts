import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACCEPTED,
  buildStatements,
  buildStatementsInSlices,
  queryStatements,
} from '@/lib/match/statements/index';

/** A small pack's statements, in the order of their refs. */
const STATEMENTS = [
  { en: 'The harbour of Varna was closed for 12 days after the storm of March 2021.' },
  { en: 'A baker in Lyon sells bread made from crickets to 300 schools.' },
  { en: 'Mayor Helena Brandt cancelled the tram line between the airport and the university.' },
  { en: 'Drinking warm lemon water every morning cures diabetes within a month.' },
  { en: 'The dam at Orlovka released poisoned water into the drinking supply of Brenovo.' },
  {
    fr: 'Le maire de Rouen a interdit les trottinettes électriques dans toutes les rues du centre.',
  },
  { fr: 'Une éolienne consomme plus d’électricité qu’elle n’en produit pendant sa durée de vie.' },
  { fr: 'Le musée de Brest a vendu 40 tableaux à un collectionneur privé en 2019.' },
  { ru: 'Завод в Орловке сбрасывает ядовитые отходы в реку каждую ночь.' },
  { ko: '부산 시장은 새로운 지하철 노선 건설을 취소했다.' },
  { en: 'Crop circles' },
];

const index = buildStatements(STATEMENTS.map((statements, ref) => ({ ref, statements })));

const best = (text: string, language: string | null = null) =>
  queryStatements(index, text, language)[0];

describe('a text that states a claim', () => {
  it.each([
    [
      'as it is written',
      'Mayor Helena Brandt cancelled the tram line between the airport and the university.',
      2,
    ],
    [
      'in the passive, among other words',
      'The tram line between the university and the airport was cancelled by mayor Helena Brandt, residents learned.',
      2,
    ],
    [
      'in other forms of the words',
      'Drink warm lemon water each morning and it will cure your diabetes in one month!',
      3,
    ],
    [
      'in a post with tags and an address',
      'Poisoned water released from the #Orlovka dam into the drinking supply of Brenovo https://example.org/x',
      4,
    ],
    [
      'in French with other endings',
      'Les trottinettes électriques sont interdites par le maire de Rouen dans toutes les rues du centre',
      5,
    ],
    [
      'without its accents',
      'une eolienne consomme plus d electricite qu elle n en produit pendant sa duree de vie',
      6,
    ],
    [
      'in Russian with other cases',
      'Ядовитые отходы завода в Орловке сбрасываются в реку каждую ночь',
      8,
    ],
    [
      'with a tag written in one word',
      'The dam released poisoned water into the drinking supply of Brenovo #orlovkadam #drinkingwater',
      4,
    ],
    ['in Korean with other particles', '부산 시장이 새로운 지하철 노선의 건설을 취소했다', 9],
  ])('is found %s', (_how, text, ref) => {
    expect(best(text)?.ref).toBe(ref);
    expect(best(text)?.score).toBeGreaterThanOrEqual(ACCEPTED);
  });

  it.each([
    [
      'accents',
      'Une eolienne consomme plus d electricite qu elle n en produit pendant sa duree de vie.',
    ],
    [
      'capitals',
      'UNE ÉOLIENNE CONSOMME PLUS D’ÉLECTRICITÉ QU’ELLE N’EN PRODUIT PENDANT SA DURÉE DE VIE.',
    ],
    [
      'straight apostrophes',
      "Une éolienne consomme plus d'électricité qu'elle n'en produit pendant sa durée de vie.",
    ],
    [
      'soft hyphens',
      'Une éo\u00adlienne consomme plus d’élec\u00adtri\u00adcité qu’elle n’en produit pendant sa durée de vie.',
    ],
  ])('is as certain whatever its %s', (_what, text) => {
    expect(best(text)?.score).toBeCloseTo(best(STATEMENTS[6]?.fr ?? '')?.score ?? 0, 2);
  });

  it.each([
    [
      'two words',
      'The hotel in Riva was closed because of bedbugs.',
      'A Riva hotel closed over bed bugs',
    ],
    [
      'one word',
      'The hotel in Riva was closed because of bed bugs.',
      'A Riva hotel closed over bedbugs',
    ],
    ['another name', 'The United States sold the lighthouse.', 'America sold that lighthouse'],
    ['a short name', 'The Department of Homeland Security sold the lighthouse.', 'DHS sold it'],
    [
      'another form of another word',
      'Forging banknotes was forbidden in Riva.',
      'Riva is banning counterfeited banknotes',
    ],
  ])('is found when it writes %s for one thing', (_how, en, text) => {
    const some = buildStatements(
      [en, 'The hotel in Riva was closed.', 'The lighthouse was sold.'].map((statement, ref) => ({
        ref,
        statements: { en: statement },
      })),
    );
    expect(queryStatements(some, text, 'en')[0]?.ref).toBe(0);
  });

  it('is taken for the claim of its own month when it is signed with a date', () => {
    const rallies = buildStatements(
      ['May 2017', 'June 2018', 'October 2019'].map((month, ref) => ({
        ref,
        statements: { en: `A video shows a boat on fire during the parade of ${month}.` },
      })),
    );
    const post = 'A boat on fire at the parade!! — Ann Berg (@annberg)';
    for (const [ref, date] of ['May 3, 2017', 'June 30, 2018', '12 October 2019'].entries()) {
      expect(queryStatements(rallies, `${post} ${date}`, 'en')[0]?.ref).toBe(ref);
    }
  });

  it('marks a page when it stands there nearly as written, in any capitals', () => {
    for (const statements of STATEMENTS.slice(0, 10)) {
      const [language = '', text = ''] = Object.entries(statements)[0] ?? [];
      expect(best(`${text.toUpperCase()}`, language)?.mention).toBe(true);
    }
  });

  it('comes before claims that share fewer of its words', () => {
    const matches = queryStatements(
      index,
      'The dam at Orlovka poisoned the water of Brenovo',
      'en',
    );
    expect(matches[0]?.ref).toBe(4);
    const scores = matches.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});

describe('a text that states none of the claims', () => {
  it.each([
    ['on another topic', 'The committee will publish its report on fisheries next spring.'],
    ['about the same person', 'Mayor Helena Brandt opened the new library on Tuesday.'],
    ['about the same place', 'Varna has about three hundred thousand inhabitants.'],
    ['about the same thing', 'Lemon water is water with a little juice of a lemon.'],
    [
      'in French about the same place',
      'Le musée de Brest ouvrira de nouveau ses portes au printemps.',
    ],
    ['that is a topic only', 'Crop circles'],
    ['without any word that counts', 'It was not that they had been there, but who would?'],
    ['without letters', '… 12, 300! —'],
    ['that is empty', ''],
  ])('%s marks nothing', (_which, text) => {
    expect(queryStatements(index, text, null).filter(({ mention }) => mention)).toEqual([]);
  });

  it.each([
    'The committee will publish its report on fisheries next spring.',
    'Mayor Helena Brandt opened the new library on Tuesday.',
    'Le conseil se réunira jeudi pour parler du budget de la culture.',
  ])('is not shown either: %s', (text) => {
    expect(best(text)?.score ?? 0).toBeLessThan(ACCEPTED);
  });
});

describe('a text that differs in what words do not weigh', () => {
  it.each([
    ['figure', 'The harbour of Varna was closed for 90 days after the storm of March 2021.', 0],
    ['figure', 'A baker in Lyon sells bread made from crickets to three thousand schools.', 1],
    ['figure', 'Le musée de Brest a vendu 400 tableaux à un collectionneur privé en 2019.', 7],
    ['figure', 'The harbour of Varna was closed for 12 days after the storm of March 2018.', 0],
    ['name', 'A baker in Geneva sells bread made from crickets to 300 schools.', 1],
    ['name', 'Mayor Peter Lund cancelled the tram line between the airport and the university.', 2],
    ['negation', 'Drinking warm lemon water every morning never cures diabetes within a month.', 3],
    [
      'negation',
      'Mayor Helena Brandt did not cancel the tram line between the airport and the university.',
      2,
    ],
    [
      'negation',
      'Le maire de Rouen n’a pas interdit les trottinettes électriques dans toutes les rues du centre.',
      5,
    ],
  ] as const)('is said to differ by its %s: %s', (conflict, text, ref) => {
    const match = best(text);
    expect(match).toMatchObject({ ref, conflict, mention: false });
    expect(match?.score).toBeGreaterThanOrEqual(ACCEPTED);
  });

  it.each([
    [
      'digits for words',
      'The harbour of Varna was closed for twelve days after the storm of March 2021.',
    ],
    [
      'the name of whoever signs',
      'A baker in Lyon sells bread made from crickets to 300 schools. — Geneva Smith (@gsmith)',
    ],
    [
      'a word said loudly',
      'The harbour of Varna was CLOSED DOWN for 12 days after the storm of March 2021.',
    ],
    [
      'the rest of a name',
      'Mayor Brandt cancelled the tram line between the airport and the university.',
    ],
    ['a name in other words', 'The Varna harbour was closed 12 days after a storm in March 2021.'],
  ])('is no conflict for %s', (_what, text) => {
    expect(best(text)?.conflict).toBeNull();
  });

  it.each(['34,000,000', '34 000 000', '34.000.000', '34M', '34 million'])(
    'reads %s as 34 million',
    (number) => {
      const coins = buildStatements([
        { ref: 1, statements: { en: 'The town lost 34 million coins from its old treasury.' } },
      ]);
      const text = `The town lost ${number} coins from its old treasury.`;
      expect(queryStatements(coins, text, 'en')[0]).toMatchObject({
        conflict: null,
        mention: true,
      });
    },
  );
});

describe('claims among each other', () => {
  it('stand together with one score when their words are the same', () => {
    const doubled = buildStatements([
      { ref: 7, statements: { en: 'The bridge over the Elbe was painted green.' } },
      { ref: 8, statements: { en: 'A school in Turku teaches chess to all its pupils.' } },
      { ref: 9, statements: { en: 'The bridge over the ELBE was painted “green”' } },
    ]);
    const [first, second] = queryStatements(doubled, 'The Elbe bridge was painted green', 'en');
    expect([first?.ref, second?.ref]).toEqual([7, 9]);
    expect(first?.score).toBe(second?.score);
  });

  it('are listed once when found in two languages', () => {
    const both = buildStatements([
      { ref: 3, statements: { en: 'Tirana Airport', fr: 'Aéroport de Tirana' } },
    ]);
    expect(queryStatements(both, 'Tirana', null).map(({ ref }) => ref)).toEqual([3]);
  });

  it('are listed ten at most', () => {
    const many = buildStatements(
      Array.from({ length: 40 }, (_, ref) => ({
        ref,
        statements: { en: `The lighthouse of island ${ref} burned down` },
      })),
    );
    expect(queryStatements(many, 'The lighthouse burned down', 'en')).toHaveLength(10);
  });

  it('are found by their titles, too', () => {
    const titled = buildStatements([
      {
        ref: 1,
        statements: { en: 'An image shows cows on a roof.' },
        title: 'Roof cattle of Tromsø',
      },
      { ref: 2, statements: { en: 'An image shows boats in a field.' } },
    ]);
    expect(queryStatements(titled, 'those cattle in Tromso', 'en')[0]?.ref).toBe(1);
  });

  it('may be none', () => {
    expect(queryStatements(buildStatements([]), 'Anything at all', null)).toEqual([]);
    const empty = buildStatements([
      { ref: 0, statements: { en: '' } },
      { ref: 1, statements: {} },
    ]);
    expect(queryStatements(empty, 'Anything at all', 'en')).toEqual([]);
  });
});

describe('any text at all', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(fc.constantFrom(...STATEMENTS.flatMap((s) => Object.values(s).join(' ').split(' '))))
      .map((words) => words.join(' ')),
  );

  it('is answered with probabilities, best first, and the same the second time', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(null, 'en', 'fr', 'ko', 'xx'), (any, language) => {
        const matches = queryStatements(index, any, language);
        const scores = matches.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
        expect(new Set(matches.map(({ ref }) => ref)).size).toBe(matches.length);
        expect(queryStatements(index, any, language)).toEqual(matches);
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 200) },
    );
  });
});

describe('building in slices', () => {
  it('pauses and comes to the same index', () => {
    const claims = Array.from({ length: 2000 }, (_, ref) => ({
      ref,
      statements: { en: `Street ${ref} of the town number ${ref % 7} was renamed after a river` },
    }));
    const slices = buildStatementsInSlices(claims);
    const shares: number[] = [];
    let step = slices.next();
    for (; !step.done; step = slices.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(step.value).toEqual(buildStatements(claims));
  });
});

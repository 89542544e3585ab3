/** Packs made to be slow: refused with their place, or read in work that grows with the text only. */
import { describe, expect, test } from 'vitest';
import { compileIndex, findMentions } from '@/lib/match/index';
import { buildTermTable, type TermInput } from '@/lib/match/term-build';
import { hitsFound, scan } from '@/lib/match/term-table';
import { parsePack } from '@/lib/packs/index';

interface Sketch {
  readonly terms: readonly (readonly string[])[];
  readonly claims: number;
  readonly wordings: number;
  readonly implies?: boolean;
  /** The third concept makes every claim likely. */
  readonly signs?: boolean;
}

/** A well made pack of so many claims, each with so many wordings that begin at the first concept. */
const packOf = ({ terms, claims, wordings, implies, signs }: Sketch): string =>
  JSON.stringify({
    format: 'attested-pack/1',
    id: 'hostile',
    version: '1.0.0',
    title: { en: 'Hostile' },
    publisher: { name: 'Nobody' },
    parties: [{ id: 'p', name: { en: 'Party' }, names: { en: ['Zedekia'] } }],
    sources: [{ id: 's', title: 'Source', date: '2024-01-01' }],
    concepts: terms.map((list, at) => ({ id: `c${at}`, terms: { en: list } })),
    claims: Array.from({ length: claims }, (_, at) => ({
      id: `claim-${at}`,
      nature: 'fact',
      subjects: ['p'],
      statement: { en: `Statement ${at}.` },
      implies: implies === true && at > 0 ? [`claim-${at - 1}`] : [],
      wordings: Array.from({ length: wordings }, () => ({ act: ['c0'], who: ['c1'] })),
      ...(signs === true ? { signs: { base: 0, concepts: { c2: 9 } } } : {}),
      attestations: [
        { id: 'a', party: 'p', stance: 'asserts', date: '2024-01-01', sources: ['s'] },
      ],
    })),
  });

const problemPaths = (text: string): readonly string[] => {
  const parsed = parsePack(text);
  return parsed.ok ? [] : parsed.error.map(({ path }) => path);
};

const compiled = (sketch: Sketch) => {
  const parsed = parsePack(packOf(sketch));
  if (!parsed.ok) throw new Error(parsed.error.map(({ message }) => message).join('\n'));
  return compileIndex([{ key: 'file:hostile', pack: parsed.value }]);
};

const english = (text: string) => ({
  url: 'https://example.org/',
  title: 'Zedekia',
  lang: 'en',
  published: null,
  blocks: [{ id: 0, text, role: 'text' as const, lang: 'en' }],
});

const inputs = (terms: readonly string[]): TermInput[] =>
  terms.map((term, symbol) => ({ term, symbol, languages: 1 }));

/** All that one word may cost, and each word on the average. */
const most = (words: number): number => 1024 + 32 * words;

describe('packs that are refused, with their place', () => {
  test('a term of 10,000 characters', () => {
    const long = 'soldier '.repeat(1250);
    expect(problemPaths(packOf({ terms: [['sent'], [long]], claims: 1, wordings: 1 }))).toContain(
      'concepts[1].terms.en[0]',
    );
  });

  test('wordings of everyday words', () => {
    const paths = problemPaths(packOf({ terms: [['the'], ['of']], claims: 1, wordings: 1 }));
    expect(paths.join()).toMatch(/wordings|concepts/);
  });

  test('one term that begins more wordings than an anchor may', () => {
    const paths = problemPaths(packOf({ terms: [['said'], ['kim']], claims: 40, wordings: 200 }));
    expect(paths.length).toBeGreaterThan(0);
  });

  test('a concept that speaks for more claims than a sign may', () => {
    const terms = [['smuggled'], ['wombats'], ['tea']];
    const pack = packOf({ terms, claims: 2_001, wordings: 1, signs: true });
    expect(problemPaths(pack)).toContain('claims[2000].signs.concepts.c2');
  });
});

describe('work that grows with the text only', () => {
  test('one term in 100,000 concepts costs a page no more than its share', () => {
    const table = buildTermTable(inputs(Array.from({ length: 100_000 }, () => 'president')), 5);
    const words = scan(table, 'president '.repeat(2_000), 1);
    expect(words).toBe(2_000);
    expect(hitsFound()).toBeLessThanOrEqual(most(words));
  });

  test('prefixes that each word has many of, in all their sequences', () => {
    const prefixes = Array.from({ length: 30 }, (_, at) => `${'a'.repeat(at + 1)}*`);
    const terms = prefixes.flatMap((first) =>
      prefixes.flatMap((second) => prefixes.map((third) => `${first} ${second} ${third}`)),
    );
    const words = scan(buildTermTable(inputs(terms), 5), `${'a'.repeat(40)} `.repeat(500), 1);
    expect(hitsFound()).toBeLessThanOrEqual(most(words));
  });

  test('a term as long as a text is found, and the next one too', () => {
    const long = Array.from({ length: 120 }, (_, at) => `w${'abcdefghij'[at % 10]}`).join(' ');
    const table = buildTermTable(inputs([long, 'x '.repeat(5_000), 'after']), 5);
    scan(table, `${long} after`, 1);
    expect(hitsFound()).toBe(2);
  });

  test('words that differ in few bits stand apart in the table', () => {
    // Letters 2^14 apart: what a product keeps of them is their highest bits.
    const words = Array.from({ length: 16_384 }, (_, number) =>
      Array.from({ length: 14 }, (_bit, at) =>
        String.fromCharCode(((number >> at) & 1) === 0 ? 0x6c00 + at : 0xac00 + at),
      ).join(''),
    );
    const table = buildTermTable(inputs(words), 5);
    // Each has a slot of its own without more of them than for any other words.
    expect(table.slots.length / 2).toBe(2 * words.length);
    expect(scan(table, words.join(' '), 1)).toBe(words.length);
    expect(hitsFound()).toBe(words.length);
  });

  test('a word as long as many pages is one word', () => {
    const table = buildTermTable(inputs(['a*', 'b']), 5);
    expect(scan(table, `${'a'.repeat(100_000)} b`, 1)).toBe(2);
    expect(hitsFound()).toBe(2);
  });

  test('a block of 10,000 sentences that all state a claim', () => {
    const index = compiled({ terms: [['smuggled'], ['wombats']], claims: 5, wordings: 5 });
    let sentences = 0;
    let refusals = 0;
    const mentions = findMentions(index, english('Wombats smuggled tea. '.repeat(10_000)), {
      trace: {
        onSentence: () => {
          sentences += 1;
        },
        onRefusal: () => {
          refusals += 1;
        },
      },
    });
    expect(sentences).toBe(10_000);
    expect(refusals).toBeLessThanOrEqual(25 * sentences);
    expect(mentions.length).toBeLessThanOrEqual(25 * sentences);
  });

  test('a word that makes 1,000 claims likely has a sentence looked at for a few of them', () => {
    const terms = [['smuggled'], ['wombats'], ['tea']];
    const index = compiled({ terms, claims: 1_000, wordings: 1, signs: true });
    const text = `Wombats smuggled. ${'They had tea with wombats. '.repeat(100)}`;
    const mentions = findMentions(index, english(text));
    const bySigns = mentions.filter(({ signed }) => signed === true);
    expect(bySigns.length).toBeGreaterThan(100);
    expect(bySigns.length).toBeLessThanOrEqual(10 * 100);
  });

  test('a text without a full stop is read in parts, none long', () => {
    const index = compiled({ terms: [['smuggled'], ['wombats']], claims: 5, wordings: 5 });
    let longest = 0;
    const mentions = findMentions(index, english('wombats smuggled tea and '.repeat(10_000)), {
      trace: {
        onSentence: (_view, { sentence }) => {
          longest = Math.max(longest, sentence.to - sentence.from);
        },
      },
    });
    expect(longest).toBeLessThanOrEqual(200);
    expect(mentions.length).toBeGreaterThan(0);
  });

  test('a chain of implications is cut off before it costs a claim more than its share', () => {
    const index = compiled({
      terms: [['smuggled'], ['wombats']],
      claims: 2_000,
      wordings: 1,
      implies: true,
    });
    expect(index.claims.length).toBe(2_000);
    for (let claim = 0; claim < index.claims.length; claim += 1) {
      expect(index.claims.get(claim)?.implied.length).toBeLessThanOrEqual(64);
    }
  });
});

/** German verbs parted from their particle, with a pack of three concepts. */
import { describe, expect, test } from 'vitest';
import { compileIndex, findMentions } from '@/lib/match/index';
import { parsePack } from '@/lib/packs/index';

const parsed = parsePack(
  JSON.stringify({
    format: 'attested-pack/1',
    id: 'gulls',
    version: '1.0.0',
    title: { en: 'Gulls' },
    publisher: { name: 'Nobody' },
    parties: [{ id: 'port', name: { en: 'Port' }, names: { de: ['Hafenamt'] } }],
    sources: [{ id: 's', title: 'Source', date: '2024-01-01' }],
    concepts: [
      { id: 'gulls', terms: { de: ['Möwe*'], en: ['gull*'] } },
      { id: 'use', terms: { de: ['einsetz*', 'einsatz', 'heranzog*'], en: ['einsetzt'] } },
      { id: 'leave', terms: { de: ['zog', 'zogen', 'eingezogen*'] } },
      { id: 'attack', terms: { de: ['angriffen', 'angreif*', 'zugegen', 'fern*'] } },
    ],
    claims: ['use', 'leave', 'attack'].map((act) => ({
      id: act,
      nature: 'fact',
      subjects: ['port'],
      statement: { en: `Gulls: ${act}.` },
      implies: [],
      wordings: [{ act: [act], who: ['gulls'] }],
      attestations: [
        { id: 'a', party: 'port', stance: 'asserts', date: '2024-01-01', sources: ['s'] },
      ],
    })),
  }),
);
if (!parsed.ok) throw new Error(parsed.error.map(({ message }) => message).join('\n'));
const index = compileIndex([{ key: 'file:gulls', pack: parsed.value }]);

/** `claim stance [credits]` of every mention of a text. */
const read = (text: string, lang = 'de'): string[] =>
  findMentions(index, {
    url: 'https://example.org/',
    title: '',
    lang,
    published: null,
    blocks: [{ id: 0, text, role: 'text' as const }],
  }).map(({ ref, stance, credits }) => `${ref.claim} ${stance} [${credits.join(' ')}]`);

describe('the particle ends the clause', () => {
  test.each([
    ['the sentence', 'Die Stadt setzt Möwen gegen Tauben ein.'],
    ['the text', 'Stadt setzt Möwen gegen Tauben ein'],
    ['a clause before a comma', 'Die Stadt setzt Möwen ein, um Ruhe zu haben.'],
    ['a clause before “und”', 'Die Stadt setzt Möwen ein und hofft auf Ruhe.'],
    ['a quotation', 'Es hieß: „Wir setzen Möwen gegen Tauben ein“.'],
    ['a bracket', 'Die Stadt (sie setzt Möwen ein) hofft auf Ruhe.'],
    ['a clause with another inside', 'Die Stadt setzt Möwen, die hier leben, gegen Tauben ein.'],
    ['a clause with numbers', 'Die Stadt setzt 300 Möwen an 5 Plätzen ein.'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(['use asserted []']);
  });
});

describe('what is no parted verb', () => {
  test.each([
    ['an article', 'Die Stadt setzt für Möwen ein Zeichen.'],
    ['an article before a quotation', 'Die Stadt setzt Möwen ein „Zeichen“.'],
    ['a preposition', 'Die Möwen griffen an der Küste nach Fischen.'],
    ['a particle of another sentence', 'Die Stadt setzt auf Möwen. Der Regen setzt bald aus, ein.'],
    ['a noun', 'Im Satz stehen Möwen ein.'],
    ['a verb too far away', `Die Stadt setzt Möwen ${'sehr '.repeat(30)} ein.`],
    ['a small word that would make another', 'Die Stadt sagte Möwen gegen Tauben zu.'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test('a verb of another language', () => {
    expect(read('The gulls setzt us ein.', 'en')).toEqual([]);
  });

  test('the verb before has its particle already', () => {
    expect(read('Sie setzt sich hin und die Möwen lassen sich ein.')).toEqual([]);
  });
});

describe('what the joined verb means', () => {
  test('takes the place of what the bare verb does', () => {
    expect(read('Die Möwen zogen nach Süden.')).toEqual(['leave asserted []']);
    expect(read('Die Stadt zog Möwen heran.')).toEqual(['use asserted []']);
    expect(read('Die Möwen griffen bei Regen an.')).toEqual(['attack asserted []']);
  });

  test('is more than what the particle means by itself', () => {
    expect(read('Die Möwen zogen in der Stadt fern.')).toEqual([
      'leave asserted []',
      'attack asserted []',
    ]);
  });

  test('is the nearest verb that the particle fits', () => {
    expect(read('Er griff nach Brot und die Stadt setzt Möwen ein.')).toEqual(['use asserted []']);
  });

  test('is no participle that stands nearer', () => {
    expect(read('Die Stadt setzt Möwen für gezogene Netze ein.')).toEqual(['use asserted []']);
  });

  test.each([
    ['Das Hafenamt wies den Einsatz von Möwen zurück.', 'denied [port]'],
    ['Das Hafenamt räumte den Einsatz von Möwen ein.', 'confirmed [port]'],
    ['Das Hafenamt teilte den Einsatz von Möwen mit.', 'asserted [port]'],
    ['Möwen seien im Einsatz, fügte das Hafenamt hinzu.', 'asserted [port]'],
  ])('how it is put: %s', (text, expected) => {
    expect(read(text)).toEqual([`use ${expected}`]);
  });
});

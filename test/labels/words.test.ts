import { describe, expect, test } from 'vitest';
import { attestedOn, figureText, labelsFor, localText } from '@/lib/labels/index';
import type { Attestation } from '@/lib/model/pack';

const en = labelsFor('en');
const fr = labelsFor('fr');

const said = (
  party: string,
  stance: Attestation['stance'],
  date: string,
  more: Partial<Attestation> = {},
): Attestation => ({ id: 'a', party, stance, date, precision: 'day', sources: [], ...more });

describe('dates and numbers', () => {
  test('a date is no more exact than it is known', () => {
    const on = (precision: Attestation['precision']) =>
      said('nato', 'asserts', '2024-11-30', { precision });
    expect(attestedOn(en, on('day'))).toBe('30 Nov 2024');
    expect(attestedOn(en, on('month'))).toBe('November 2024');
    expect(attestedOn(en, on('reported'))).toBe('as reported on 30 Nov 2024');
    expect(attestedOn(fr, on('month'))).toBe('novembre 2024');
    expect(attestedOn(fr, on('reported'))).toBe('rapporté le 30 nov. 2024');
    expect(attestedOn(fr, said('nato', 'asserts', '2025-05-01'))).toBe('1er mai 2025');
  });

  test('figures keep their qualifier', () => {
    const figure = {
      value: 25_000,
      maximum: 30_000,
      qualifier: 'between',
      unit: 'soldiers',
    } as const;
    expect(figureText(en, figure)).toBe('25,000 to 30,000 soldiers');
    expect(figureText(fr, figure)).toBe('de 25\u202f000 à 30\u202f000 soldats');
    expect(figureText(fr, { value: 2_000, qualifier: 'nearly', unit: 'deaths' })).toBe(
      'près de 2\u202f000 morts',
    );
  });

  test('a text falls back to English, then to any language', () => {
    expect(localText({ fr: 'oui', en: 'yes' }, 'fr')).toBe('oui');
    expect(localText({ en: 'yes', ko: '네' }, 'fr')).toBe('yes');
    expect(localText({ ko: '네' }, 'fr')).toBe('네');
    expect(localText({}, 'fr')).toBe('');
  });
});

describe('French articles', () => {
  test.each([
    ['OTAN', 'par l’OTAN', 'de l’OTAN'],
    ['États-Unis', 'par les États-Unis', 'des États-Unis'],
    ['Royaume-Uni', 'par le Royaume-Uni', 'du Royaume-Uni'],
    ['Corée du Nord', 'par la Corée du Nord', 'de la Corée du Nord'],
    ['Équipe multilatérale', 'par l’équipe multilatérale', 'de l’équipe multilatérale'],
    [
      'Nations unies (Secrétariat)',
      'par les Nations unies (Secrétariat)',
      'des Nations unies (Secrétariat)',
    ],
    ['Reuters', 'par Reuters', 'de Reuters'],
    ['Associated Press', 'par Associated Press', 'd’Associated Press'],
    ['Hongrie', 'par la Hongrie', 'de la Hongrie'],
    ['Yémen', 'par le Yémen', 'du Yémen'],
  ])('%s', (name, by, of) => {
    expect(fr.grammar.by(fr.grammar.subject(name))).toBe(by);
    expect(fr.grammar.of(name)).toBe(of);
  });
});

/** Every string of a dictionary, functions called with plain words. */
const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('X', 'Y', 'Z', 'W'))];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(strings);
  return [];
};

test.each([
  ['en', en, /\b(?:true|false|fake|lie|lies|hoax|debunked|fact-checked)\b/i],
  ['fr', fr, /(?<!\p{L})(?:vrai|vraie|faux|fausse|mensonge|infox|intox)(?!\p{L})/iu],
] as const)('no word of %s is a verdict', (_, labels, verdict) => {
  const { grammar: _grammar, ...words } = labels;
  for (const text of strings(words)) expect(text).not.toMatch(verdict);
});

test('French punctuation keeps its space with the word before it', () => {
  const { grammar: _grammar, ...words } = fr;
  for (const text of strings(words)) {
    expect(text).not.toMatch(/[^\u00a0\u202f\s][:;!?»](?!\/)/u);
    expect(text).not.toMatch(/ [:;!?»]|« /u);
    expect(text).not.toMatch(/\p{L}'\p{L}/u);
  }
});

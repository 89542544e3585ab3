/** Whom the record, and no verb, tells a page credits. */
import { describe, expect, test } from 'vitest';
import { put, read } from './shipped-pack';

describe('who alone is named before a claim he is on record for', () => {
  const casualties = '4,700 North Korean casualties in Kursk.';

  test.each([
    ['en', `The spies in Seoul had told deputies of ${casualties}`, 'sk-nis'],
    ['es', 'La inteligencia surcoreana manejaba 4.700 bajas norcoreanas en Kursk.', 'sk-nis'],
    ['it', 'Londra è ferma a 6.000 perdite nordcoreane.', 'uk'],
    ['de', 'London war bei mehr als 6000 toten oder verwundeten Nordkoreanern in Kursk.', 'uk'],
  ])('is credited, whatever the verb: %s %s', (lang, text, party) => {
    expect(put(lang, text)).toEqual([`asserted [${party}]`]);
  });

  test.each([
    ['whom it is about', `The spies in Moscow had ${casualties}`],
    ['one of several', `Between Seoul and London the talk is of ${casualties}`],
    ['one who has never spoken of it', `Beijing had ${casualties}`],
  ])('is not %s', (_, text) => {
    expect(put('en', text)).toEqual(['asserted []']);
  });
});

test.each([
  [
    'en',
    'North Korea’s soldiers fought in Kursk. The fallen were mourned with a wall of names in Pyongyang.',
  ],
  [
    'de',
    'Nordkoreanische Soldaten kämpften in Kursk. Die gefallenen Nordkoreaner wurden mit einer Gedenkmauer geehrt.',
  ],
  ['ru', 'Солдаты КНДР воевали в Курской области. Погибшим присвоены звания героев.'],
])('what only one can do is his word, if nobody is named: %s %s', (lang, text) => {
  expect(read(lang, text)).toContain('dprk-acknowledges-deaths asserted [dprk]');
});

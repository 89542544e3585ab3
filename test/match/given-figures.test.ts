/** A number that names no claim is the claim's whose giver is on record for it. */
import { describe, expect, test } from 'vitest';
import { read } from './shipped-pack';

const SENT = 'North Korea has sent soldiers to Russia, Seoul says.';

describe('a number that its giver is on record for', () => {
  test.each([
    ['en', `${SENT} The Pentagon has raised its estimate to 10,000.`, 'count-10000-training'],
    [
      'de',
      'Nordkorea hat Soldaten nach Russland geschickt. Das Pentagon hat seine Schätzung auf 10.000 Soldaten erhöht.',
      'count-10000-training',
    ],
    [
      'it',
      'La Corea del Nord ha inviato soldati in Russia. Il Pentagono ha alzato la stima a 10.000.',
      'count-10000-training',
    ],
  ])('is of the claim that counts it: %s %s', (lang, text, claim) => {
    expect(read(lang, text)).toContain(`${claim} asserted [us-dod]`);
  });

  test.each([
    ['of another number', `${SENT} The Pentagon has raised its estimate to 9,000.`],
    ['of another giver', `${SENT} China has raised its estimate to 10,000.`],
    ['of other things', `${SENT} The Pentagon has raised its estimate to 10,000 drones.`],
    ['of a page on nothing of the kind', 'The Pentagon has raised its estimate to 10,000.'],
    [
      'of another nation',
      `${SENT} The Pentagon has raised its estimate of Colombian mercenaries to 10,000.`,
    ],
  ])('is no mention %s', (_, text) => {
    expect(read('en', text).join()).not.toContain('count-');
  });
});

test('two numbers that are counted together are the claim’s', () => {
  const text =
    'About 10,000 North Korean combat soldiers and 1,000 engineers are still stationed in Russia’s Kursk region.';
  expect(read('en', text)).toContain('count-11000-kursk asserted []');
  expect(read('en', text.replace('1,000 eng', '2,000 eng')).join()).not.toContain('11000');
});

test('a number far beyond those of the claims is not of soldiers', () => {
  const text = (number: string) => `${SENT} About ${number} have arrived in Russia since October.`;
  expect(read('en', text('3,000'))).toHaveLength(2);
  expect(read('en', text('ten million'))).toHaveLength(1);
});

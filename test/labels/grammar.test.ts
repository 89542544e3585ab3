import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { labelsFor } from '@/lib/labels/index';
import type { Pack } from '@/lib/model/pack';

const en = labelsFor('en').grammar;
const fr = labelsFor('fr').grammar;

describe('names in an English sentence', () => {
  test.each([
    ['NATO', 'NATO'],
    ['United States', 'the United States'],
    ['US State Department', 'the US State Department'],
    ['UK Ministry of Defence', 'the UK Ministry of Defence'],
    ['DPRK (mission to the UN)', 'the DPRK (mission to the UN)'],
    ['Multilateral Sanctions Monitoring Team', 'the Multilateral Sanctions Monitoring Team'],
    ['James Martin Center for Studies', 'the James Martin Center for Studies'],
    ['The Moscow Times', 'The Moscow Times'],
    ['Unnamed Western officials', 'unnamed Western officials'],
    ['Ten states and the EU (joint statement)', 'ten states and the EU (joint statement)'],
    ['South Korea (NIS)', 'South Korea (NIS)'],
  ])('%s', (name, inside) => {
    expect(en.by(en.subject(name))).toBe(`by ${inside}`);
  });

  test.each([
    ['Unnamed Western officials', true],
    ['Ten states and the EU (joint statement)', true],
    ['United States', false],
    ['United States (mission to the UN)', false],
    ['Ukraine (unnamed intelligence sources)', false],
    ['NATO', false],
  ])('%s: verbs in the plural %s', (name, plural) => {
    expect(en.plural(name)).toBe(plural);
  });
});

describe('names in a French sentence', () => {
  test.each([
    ['OTAN', 'par l’OTAN', 'de l’OTAN'],
    ['États-Unis', 'par les États-Unis', 'des États-Unis'],
    ['Maison-Blanche', 'par la Maison-Blanche', 'de la Maison-Blanche'],
    [
      'Ministère britannique de la Défense',
      'par le ministère britannique de la Défense',
      'du ministère britannique de la Défense',
    ],
    [
      'Responsables occidentaux anonymes',
      'par des responsables occidentaux anonymes',
      'de responsables occidentaux anonymes',
    ],
    ['Anciens ministres', 'par d’anciens ministres', 'd’anciens ministres'],
    [
      'Dix États et l’UE (déclaration commune)',
      'par dix États et l’UE (déclaration commune)',
      'de dix États et l’UE (déclaration commune)',
    ],
    [
      'Équipe multilatérale de surveillance',
      'par l’équipe multilatérale de surveillance',
      'de l’équipe multilatérale de surveillance',
    ],
    [
      'Centre James Martin (CNS)',
      'par le centre James Martin (CNS)',
      'du centre James Martin (CNS)',
    ],
    ['Radio Free Asia', 'par Radio Free Asia', 'de Radio Free Asia'],
  ])('%s', (name, by, of) => {
    expect(fr.by(fr.subject(name))).toBe(by);
    expect(fr.of(name)).toBe(of);
  });

  test('verbs agree with several people', () => {
    expect(fr.plural('Responsables occidentaux anonymes')).toBe(true);
    expect(fr.plural('Dix États et l’UE (déclaration commune)')).toBe(true);
    expect(fr.plural('OTAN')).toBe(false);
  });
});

test('no party of the shipped pack keeps the capital of a common word', () => {
  const pack = JSON.parse(readFileSync('public/packs/dprk-deployment.json', 'utf8')) as Pack;
  for (const { name } of pack.parties) {
    expect(en.subject(name['en'] ?? '')).not.toMatch(/^(?:Ten|Unnamed|Several|Western officials)/);
    expect(fr.subject(name['fr'] ?? '')).not.toMatch(/^(?:Dix|Responsables|Centre|Équipe)/);
  }
});

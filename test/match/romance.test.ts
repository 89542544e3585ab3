/** What Italian, Spanish and Portuguese leave unsaid, and what they do not, with the shipped pack. */
import { expect, test } from 'vitest';
import { read } from './shipped-pack';

test('one thing that was sent is not the soldiers named before', () => {
  const text =
    'Soldati nordcoreani combattono nel Kursk. La lettera, scritta a mano, inviata a fine ottobre a un ente di Seul, è breve.';
  expect(read('it', text).join()).not.toContain('troops-in-russia');
});

test('a verb is no noun that “the” makes known: “está travando”, “a combater”', () => {
  const text =
    'Soldados norte-coreanos estão na Rússia. A Ucrânia está travando uma ofensiva na região de Kursk. O exército ucraniano ainda estava a combater em Kursk.';
  expect(read('pt', text).join()).not.toContain('combat-in-kursk');
});

test('“its soldiers” are those of a state whose agency was named last', () => {
  const text =
    'Soldados norte-coreanos estão na Rússia. A Coreia do Norte confirmou nesta segunda-feira, pela primeira vez desde o início da guerra, a informação, disse a agência estatal KCNA, ao assegurar que seus soldados combateram em Kursk.';
  expect(read('pt', text).join()).toContain('combat-in-kursk');
});

test('what those counted there may do besides is no second statement', () => {
  const text =
    'Cerca de 10.000 militares norte-coreanos estão agora na região de Kursk e podem ser mobilizados para combate nos próximos dias.';
  expect(read('pt', text).join()).not.toContain('troops-in-kursk hypothetical');
});

test('officers and instructors of others are not those the page is about', () => {
  const text =
    'Soldati nordcoreani sono in Russia. A combattere direttamente in Ucraina, dice Putin, sono già ufficiali e istruttori dei Paesi Nato.';
  const found = read('it', text);
  expect(found.join()).not.toContain('combat-in-kursk');
  expect(found.filter((one) => one.startsWith('troops-in-russia'))).toHaveLength(1);
});

test('a second contingent is no source, and the one named behind it is', () => {
  expect(
    read(
      'it',
      'Pyongyang ha spedito in Russia un secondo contingente, dicono i servizi sudcoreani.',
    ),
  ).toContain('reinforcements-early-2025 asserted [sk-nis]');
});

test('units after the tens belong to the same number: “vinte e cinco mil”', () => {
  const text =
    'Soldados norte-coreanos estão na Rússia. Mais vinte e cinco mil norte-coreanos são esperados na Rússia.';
  expect(read('pt', text).join()).toContain('plan-25000-more');
});

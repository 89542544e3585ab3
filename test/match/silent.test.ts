/** What stands on pages about a topic and states nothing. */
import { describe, expect, test } from 'vitest';
import { read } from './shipped-pack';

test.each([
  ['en', 'Keywords: North Korean soldiers in Russia, Kursk, sending of troops'],
  ['ru', 'Темы: солдаты КНДР воюют в Курской области, разминирование'],
  ['ko', '키워드: 국정원, 북한군 러시아 파병, 우크라이나'],
  ['de', 'Themen: nordkoreanische Soldaten kämpfen in Kursk, Russland'],
])('the keywords of a page state nothing: %s', (lang, list) => {
  const [, after = ''] = list.split(': ');
  expect(read(lang, `${after}.`)).not.toEqual([]);
  expect(read(lang, list)).toEqual([]);
});

test('a question that only leads on to its answer states nothing', () => {
  const sent = 'North Korean soldiers were sent to Kursk.';
  expect(read('en', sent, 'Did they fight?').join()).not.toContain('combat');
  expect(read('en', sent, 'Did North Korean soldiers fight in Kursk?')).toContain(
    'combat-in-kursk hypothetical []',
  );
});

describe('what is only asked for', () => {
  test.each([
    [
      'de',
      'Nordkoreanische Soldaten kämpfen in Kursk an der Front.',
      'Zehn Staaten haben in einer Erklärung den sofortigen Abzug der Truppen verlangt.',
    ],
    [
      'fr',
      'Des soldats nord-coréens combattent à Koursk, sur le front.',
      'Ils ont appelé Pyongyang à retirer ses soldats du front.',
    ],
    [
      'it',
      'Soldati nordcoreani combattono al fronte nel Kursk.',
      'Hanno preteso il ritiro dei soldati nordcoreani.',
    ],
    [
      'ru',
      'Солдаты КНДР воюют на фронте в Курской области.',
      'Они призвали отвести северокорейских солдат с фронта.',
    ],
  ])('is not stated: %s', (lang, claim, demand) => {
    expect(read(lang, claim, demand).join()).not.toContain('pulled-from-front');
  });
});

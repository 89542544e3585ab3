/** Who stands by a verb of saying, near it or far, with the shipped pack. */
import { describe, expect, test } from 'vitest';
import { put, read } from './shipped-pack';

describe('a subject far from its verb', () => {
  test.each([
    [
      'en',
      'Britain’s Ministry of Defence, which lumps the wounded and the dead together, had concluded by mid-June that North Korean soldiers were fighting in Kursk.',
      'asserted [uk-mod]',
    ],
    [
      'es',
      'Francia, que este viernes tomó nota de todo ello, opina que soldados norcoreanos combaten en Kursk.',
      'asserted [france]',
    ],
    [
      'en',
      'Ukraine’s president, Volodymyr Zelenskyy, who was visiting Paris on Monday, told France 2 that North Korean soldiers were fighting in Kursk.',
      'asserted [ukraine-president]',
    ],
    [
      'fr',
      'Un diplomate nord-coréen avait pourtant qualifié de rumeurs sans fondement les informations sur l’envoi de soldats nord-coréens en Russie.',
      'denied [dprk-un]',
    ],
    [
      'de',
      'Washington, London und Seoul bestätigten, dass nordkoreanische Soldaten in Kursk kämpfen.',
      'confirmed [us uk sk]',
    ],
    [
      'pl',
      'Jak stwierdzili w raporcie eksperci NATO, północnokoreańscy żołnierze walczą w Kursku.',
      'asserted [nato]',
    ],
    [
      'ru',
      'Южнокорейская разведка, на которую ссылается Yonhap, утверждает, что северокорейские военные воюют в Курской области.',
      'asserted [sk-nis]',
    ],
    [
      'de',
      'Der Kreml wollte sich zu Berichten, dass nordkoreanische Soldaten in Kursk kämpfen, nicht äußern.',
      'no-comment [russia-kremlin]',
    ],
    [
      'uk',
      'Як зазначив президент України, солдати КНДР воюють на Курщині.',
      'asserted [ukraine-president]',
    ],
    [
      'ru',
      'Участие солдат КНДР в боях в Курской области пока не наблюдается.',
      'cannot-confirm []',
    ],
    ['es', 'Desde Kiev aseguran que soldados norcoreanos combaten en Kursk.', 'asserted [ukraine]'],
    [
      'de',
      'Dass Nordkoreaner in Kursk kämpfen, bestätigte am Mittwoch erstmals auch das Pentagon.',
      'confirmed [us-dod]',
    ],
    [
      'de',
      'Von einem ersten Gefecht mit nordkoreanischen Soldaten in Kursk berichtete am 5. November Verteidigungsminister Umjerow.',
      'asserted [ukraine-mod]',
    ],
    [
      'pt',
      'Em Kiev, Andriy Kovalenko, do centro que combate a desinformação, escreveu que soldados norte-coreanos combateram em Kursk.',
      'asserted [ukraine-ccd]',
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(put(lang, text)).toEqual([expected]);
  });

  test('his office is that of the one spoken of', () => {
    expect(
      put(
        'es',
        'El presidente surcoreano, Yoon Suk-yeol, convocó a los suyos. Tras la reunión, su oficina señaló que soldados norcoreanos combaten en Kursk.',
      ),
    ).toEqual(['asserted [sk-president]']);
  });

  test('his investigators are those of the one who spoke last', () => {
    expect(
      put(
        'es',
        'El NIS dijo ayer que hay novedades.',
        'Sus expertos confirman que soldados norcoreanos combaten en Kursk.',
      ),
    ).toEqual(['confirmed [sk-nis]']);
  });
});

describe('several at once', () => {
  test.each([
    [
      'en',
      'Ukrainian and U.S. officials say North Korean soldiers are fighting in Kursk.',
      'asserted [ukraine us]',
    ],
    [
      'pl',
      'Amerykańskie i ukraińskie źródła podają, że północnokoreańscy żołnierze walczą w Kursku.',
      'asserted [us ukraine]',
    ],
    [
      'fr',
      'Selon les services de renseignement américains, ukrainiens et sud-coréens, des soldats nord-coréens combattent à Koursk.',
      'asserted [us ukraine sk]',
    ],
    [
      'fr',
      'La présence de soldats nord-coréens en Russie a été relayée par Kiev, Washington et Séoul.',
      'asserted [ukraine us sk]',
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(put(lang, text)).toEqual([expected]);
  });
});

describe('behind the statement', () => {
  test('several speak as one does', () => {
    expect(
      put(
        'en',
        'North Korean troops have been withdrawn from the Kursk front, US and Ukrainian officials said.',
      ),
    ).toEqual(['asserted [us ukraine]']);
  });
});

test('a short aside parts no subject from its verb', () => {
  expect(
    put('es', 'Zelenski, por su parte, habla de 11.000 soldados norcoreanos en Kursk.'),
  ).toEqual(['asserted [ukraine-president]']);
});

describe('a participle', () => {
  test.each([
    [
      'fr',
      'L’Ukraine accuse la Russie d’avoir déployé des soldats nord-coréens, affirmant que ces derniers combattent à Koursk.',
      'ukraine',
    ],
    [
      'fr',
      'Confirmant l’information de Kiev, les États-Unis ont ajouté que des soldats nord-coréens combattent à Koursk.',
      'us',
    ],
    [
      'en',
      'NATO has been watching Russia closely, warning that North Korean soldiers are fighting in Kursk.',
      'nato',
    ],
  ])('%s: shares the subject of its sentence: %s', (lang, text, party) => {
    for (const one of put(lang, text)) expect(one).toContain(`[${party}]`);
  });
});

describe('a verb at the end of its clause', () => {
  test.each([
    [
      'ru',
      'Подтвердить участие северокорейских военных в боях в Курской области в Пентагоне не смогли.',
      'cannot-confirm [us-dod]',
    ],
    [
      'uk',
      'Підтвердити участь північнокорейських військових у боях на Курщині в Пентагоні не змогли.',
      'cannot-confirm [us-dod]',
    ],
    [
      'ru',
      'Участие северокорейских военных в боях в Курской области Песков комментировать не захотел.',
      'no-comment [russia-kremlin]',
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(put(lang, text)).toEqual([expected]);
  });
});

test('a noun of saying behind “a” is not the verb of whoever spoke last', () => {
  const text =
    'Seul reagiu. Numa revelação, o general Budanov disse que soldados norte-coreanos combatem em Kursk.';
  expect(put('pt', text)).toEqual(['asserted [ukraine-hur]']);
});

test('“according to him” is whoever the sentence has named as speaking', () => {
  const text =
    'Putin agradeceu a Kim. O general Gerasimov elogiou os soldados norte-coreanos que, segundo ele, combateram em Kursk.';
  expect(put('pt', text)).toContain('asserted [russia-general-staff]');
});

test('what may be done to those who fought leaves no doubt that they did', () => {
  const text = '크렘린궁은 쿠르스크 전투에 참가한 북한군에 포상할 가능성이 있다고 말했다.';
  expect(put('ko', text)).toEqual(['asserted [russia-kremlin]']);
});

test('one subject named twice before a verb that ends its sentence', () => {
  const text =
    'Soldados norcoreanos combaten en Kursk, según Kiev. Preguntado al respecto, el portavoz del Kremlin, Dmitri Peskov, no ha respondido.';
  expect(put('es', text)).toEqual(['asserted [ukraine]', 'no-comment [russia-kremlin]']);
});

test('whose view it is may stand behind a small word', () => {
  const text = 'Já para o Pentágono, soldados norte-coreanos combatem em Kursk.';
  expect(put('pt', text)).toEqual(['asserted [us-dod]']);
});

describe('what a word of saying does not reach', () => {
  test('a source in a relative clause tells of that clause alone', () => {
    const text =
      'Corea del Norte enviará zapadores a la región de Kursk, un despliegue que, según Seúl, empezará en julio.';
    expect(put('es', text)).toEqual(['asserted []']);
  });

  test('a source behind “and” tells of what follows', () => {
    const text =
      'Corea del Norte ha desplegado soldados en Rusia y según Kiev han recibido uniformes rusos.';
    expect(put('es', text)[0]).toBe('asserted []');
  });

  test('behind who said it the page goes on by itself', () => {
    const text =
      'El acuerdo es histórico, informó el Kremlin, en un momento marcado por el envío de tropas norcoreanas a Rusia.';
    expect(put('es', text)).toEqual(['asserted []']);
  });

  test('… and not what the speaker goes on with', () => {
    const text =
      'No habrá tregua, dijo Zelenski, y hay soldados norcoreanos que combaten en Kursk.';
    expect(put('es', text)).toEqual(['asserted [ukraine-president]']);
  });

  test('a verb between two commas has no subject among them', () => {
    const text =
      'Zelenski habló. Los soldados norcoreanos llegaron al este de Rusia, confirmó, y combaten en Kursk.';
    expect(put('es', text).join()).not.toContain('[russia]');
  });
});

test('the second half of “neither confirmed nor denied” denies nothing', () => {
  const text =
    'Rusia, que hasta ahora no ha confirmado ni desmentido la presencia de tropas norcoreanas en su territorio, asegura que no teme nada.';
  expect(put('es', text)).toEqual(['no-comment [russia]']);
});

describe('who speaks in a relative clause is named before it', () => {
  test.each([
    [
      'es',
      'El asunto inquieta a la OTAN, que ha señalado que soldados norcoreanos combaten en Kursk.',
      'asserted [nato]',
    ],
    [
      'es',
      'Es objeto de críticas de Estados Unidos y sus aliados, quienes señalan que soldados norcoreanos combaten en Kursk.',
      'asserted [us]',
    ],
    [
      'it',
      'La questione preoccupa la Nato, la quale ha riferito che soldati nordcoreani combattono nel Kursk.',
      'asserted [nato]',
    ],
    [
      'pt',
      'O assunto preocupa a Otan, que afirmou que soldados norte-coreanos combatem em Kursk.',
      'asserted [nato]',
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(put(lang, text)).toEqual([expected]);
  });
});

test('what had been before is the page’s own background, and no more of what was said', () => {
  const text =
    'Soldati nordcoreani sono in Russia, ha detto il Pentagono. I combattimenti fra ucraini e nordcoreani nel Kursk erano iniziati a novembre.';
  expect(put('it', text)).toEqual(['asserted [us-dod]', 'asserted []']);
});

test.each([
  [
    'ru',
    'Постпред США при ООН Линда Томас-Гринфилд выступила в Совбезе. Она обвинила Москву в закупке вооружения у Пхеньяна.',
    'munitions-supplied asserted [us-un]',
  ],
  [
    'pl',
    'Oddziały Korei Północnej walczą. Ich udziału w walkach pod Kurskiem nie potwierdziła ani Moskwa, ani Pjongjang.',
    'combat-in-kursk cannot-confirm [russia dprk]',
  ],
  [
    'pl',
    'Kyryło Budanow w rozmowie z dziennikarzem, opublikowanej na łamach portalu, powiedział, że w Rosji są żołnierze z Korei Północnej.',
    'troops-in-russia asserted [ukraine-hur]',
  ],
  [
    'uk',
    'За словами речника Пентагону Пета Райдера, військові КНДР прибули до Росії.',
    'troops-in-russia asserted [us-dod]',
  ],
] as const)(
  'who accuses, who both refuse, who speaks before an aside: %s',
  (lang, text, expected) => {
    expect(read(lang, text)).toContain(expected);
  },
);

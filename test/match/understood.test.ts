/** What a reader understands without a word for it, with the shipped pack. */
import { describe, expect, test } from 'vitest';
import { read } from './shipped-pack';

const SENT = {
  en: 'North Korea has sent soldiers to Russia.',
  es: 'Corea del Norte ha enviado soldados a Rusia.',
  fr: 'La Corée du Nord a envoyé des soldats en Russie.',
  ko: '북한은 러시아에 군인들을 보냈다.',
} as const;

describe('those named just before', () => {
  test.each([
    ['a number that stands alone counts them', 'en', 'Some 11,000 are now in the Kursk region.'],
    [
      'a number before a verb as well',
      'fr',
      'Quelque 11 000 se trouvent dans la région de Koursk.',
    ],
    ['a number of people as well', 'ko', '현재 1만1000명이 쿠르스크에 있다.'],
  ] as const)('%s', (_, lang, text) => {
    expect(read(lang, `${SENT[lang]} ${text}`)).toContain('count-11000-kursk asserted []');
  });

  test('a number of something else counts nobody', () => {
    expect(read('en', `${SENT.en} Some 11,000 shells are now in the Kursk region.`)).toEqual([
      'troops-in-russia asserted []',
    ]);
  });

  test.each(['벨라루스 주민 1만1000명이 쿠르스크에 있다.', '1만1000명의 주민이 쿠르스크에 있다.'])(
    'a number of other people counts those: %s',
    (text) => {
      expect(read('ko', `${SENT.ko} ${text}`).join()).not.toContain('count-11000-kursk');
    },
  );

  test('a verb without a subject is theirs, where the language leaves subjects out', () => {
    expect(read('es', `${SENT.es} Combatieron en Kursk.`)).toContain('combat-in-kursk asserted []');
  });

  test('… and not where its subject stands behind it', () => {
    expect(read('es', `${SENT.es} Combatió en Kursk Ucrania.`)).not.toContain(
      'combat-in-kursk asserted []',
    );
  });

  test.each([
    ['es', 'Dos soldados norcoreanos salen en un vídeo. Fueron capturados por ucranianos.'],
    ['pt', 'Dois soldados norte-coreanos surgem num vídeo. Foram capturados por ucranianos.'],
  ] as const)('a passive without a subject is done to them: %s', (lang, text) => {
    expect(read(lang, text)).toContain('prisoners-january-2025 asserted []');
  });

  test('other troops behind a preposition are no subject', () => {
    const text = `${SENT.es} Estaban alojados en cuarteles del ejército ruso en Vladivostok.`;
    expect(read('es', text)).toContain('far-east-bases asserted []');
  });

  test.each([
    [
      'de',
      'Nordkorea hat Soldaten nach Russland geschickt. Dorthin hatten die ukrainischen Streitkräfte einen Vorstoß gestartet und einen Teil der Region Kursk unter ihre Kontrolle gebracht.',
      'troops-in-kursk',
    ],
    [
      'pl',
      'Korea Północna wysłała żołnierzy do Rosji. Wojska ukraińskie weszły do obwodu kurskiego 6 sierpnia 2024 r. Celem ich ofensywy było odciągnięcie Rosjan z Donbasu.',
      'combat-in-kursk',
    ],
  ] as const)(
    '“their” is of others whom the text named since, by their name too: %s',
    (lang, text, claim) => {
      expect(read(lang, text).join()).not.toContain(claim);
    },
  );

  test('“sollen … worden sein” tells what is done, “sollen … werden” what is planned', () => {
    const first = 'Die ersten 1500 nordkoreanischen Soldaten sollen laut NIS bereits nach Russland';
    expect(read('de', `${first} gebracht worden sein.`)).toContain(
      'first-1500-special-forces asserted [sk-nis]',
    );
    expect(read('de', `${first} gebracht werden.`).join()).not.toContain('first-1500');
  });

  test('“the prisoners” are people, whose capture is not told again', () => {
    const taken = 'Ukraine has captured two North Korean soldiers in the Kursk region.';
    expect(read('en', `${taken} The prisoners asked for a cigarette.`)).toHaveLength(1);
    expect(read('en', `${taken} The Kremlin would not comment on the prisoners.`)).toContain(
      'prisoners-january-2025 no-comment [russia-kremlin]',
    );
  });

  test('“envoyé des soldats combattre” says that they were sent', () => {
    const text =
      'La Corée du Nord a envoyé 14 000 soldats combattre aux côtés des Russes contre l’Ukraine.';
    expect(read('fr', text)).toEqual(['troops-in-russia asserted []']);
  });

  test('what stands behind a quoted Korean clause is no part of it', () => {
    const text = '북한이 러시아에 병력을 보냈다고 쿠르스크 전황을 SNS에 적었다.';
    expect(read('ko', text).join()).not.toContain('troops-in-kursk');
  });

  test('“to the regime of Kim”: whoever gets something does not give it', () => {
    const sent = 'La Corée du Nord a envoyé des soldats en Russie.';
    const paid =
      'Moscou, en échange, fournit au régime de Kim Jong-un des technologies et des armes.';
    expect(read('fr', `${sent} ${paid}`).join()).not.toContain('munitions-supplied');
  });

  test('one who speaks of nobody else speaks of them', () => {
    const sent = 'North Korea has sent soldiers to the Kursk region.';
    const said = 'The Pentagon could not confirm that fighting had begun.';
    expect(read('en', `${sent} ${said}`)).toContain('combat-in-kursk cannot-confirm [us-dod]');
    const ofOthers = 'The Pentagon could not confirm that fighting with Ukrainian units had begun.';
    expect(read('en', `${sent} ${ofOthers}`).join()).not.toContain('combat');
  });

  test('a Korean number of people counts them, unless a noun beside it is counted', () => {
    const sent = '북한군은 러시아에 파병됐다.';
    expect(read('ko', `${sent} 국무부는 8000명이 이미 쿠르스크에 들어갔다고 했다.`)).toContain(
      'count-8000-kursk asserted [us-state]',
    );
    expect(
      read('ko', `${sent} 국무부는 주민 8000명이 이미 쿠르스크에 들어갔다고 했다.`).join(),
    ).not.toContain('count-8000-kursk');
  });

  test.each([
    [
      'en',
      'Kyiv says 3,000 North Korean soldiers have been killed or wounded. Seoul puts it at 1,100.',
      'casualties-1100 asserted [sk]',
    ],
    [
      'pl',
      'Według Kijowa zginęło lub zostało rannych 3000 żołnierzy z Korei Północnej. Seul mówi o około 1100.',
      'casualties-1100 asserted [sk]',
    ],
  ] as const)('another’s number of the same is what it is of: %s', (lang, text, expected) => {
    expect(read(lang, text)).toContain(expected);
    expect(read(lang, text.replace(/1,?100/, '77'))).not.toContain(expected);
  });

  test('“Russian” in the name of a place makes nobody Russian', () => {
    expect(
      read(
        'es',
        'Las tropas norcoreanas enviadas a la región rusa de Kursk hacen labores de desminado.',
      ),
    ).toContain('sappers-and-builders asserted []');
  });

  test.each([
    ['en', 'North Korean soldiers are in Kursk. They have not yet fought, the NIS said.'],
    [
      'fr',
      'Des soldats nord-coréens sont à Koursk. Ils n’ont pas encore été envoyés au combat, selon le NIS.',
    ],
    ['ko', '북한군이 쿠르스크에 파병됐다. 국정원은 북한군이 아직 전투에 투입되지 않았다고 밝혔다.'],
  ] as const)('who has not fought yet: %s', (lang, text) => {
    expect(read(lang, text)).toContain('combat-in-kursk denied [sk-nis]');
  });

  test.each([
    [
      'neither of two who speak confirms it',
      'de',
      'Weder Russland noch Nordkorea haben die Entsendung nordkoreanischer Soldaten bislang bestätigt.',
      'troops-in-russia cannot-confirm [russia dprk]',
    ],
    [
      'what something is for comes first',
      'de',
      'Um Moskau zu helfen, hat Nordkorea Tausende Soldaten nach Russland geschickt.',
      'troops-in-russia asserted []',
    ],
    [
      'a place speaks by an indefinite verb',
      'fr',
      'Des soldats nord-coréens combattent à Koursk, assure-t-on au département d’État.',
      'combat-in-kursk asserted [us-state]',
    ],
    [
      'another speaks in a clause of time',
      'en',
      'The allies must act, Zelensky said after the NIS confirmed that North Korean troops were fighting in Kursk.',
      'combat-in-kursk confirmed [sk-nis]',
    ],
  ] as const)('%s', (_, lang, text, expected) => {
    expect(read(lang, text)).toContain(expected);
  });

  test('everybody’s denial in a sentence counts, also some sentences later', () => {
    const sent = 'North Korea has sent soldiers to Russia, Seoul said. It was raining in the city.';
    const denied = 'The Kremlin denied it, and Pyongyang called the reports groundless.';
    expect(read('en', `${sent} ${denied}`).slice(1)).toEqual([
      'troops-in-russia denied [russia-kremlin]',
      'troops-in-russia denied [dprk]',
    ]);
  });

  test('a part counts what its whole does', () => {
    expect(
      read('en', 'Some 8,000 of the roughly 10,000 soldiers sent by North Korea are in Kursk.'),
    ).toContain('count-8000-kursk asserted []');
  });

  test('… and not behind “but”, where somebody else began the sentence', () => {
    expect(
      read('pl', 'Korea Północna wysłała żołnierzy do Rosji. Moskwa milczy, ale wysłała lotników.'),
    ).toEqual(['troops-in-russia asserted []']);
  });

  test('“of the North” is theirs as well', () => {
    expect(
      read(
        'it',
        'La Corea del Nord nega di avere soldati in Russia. Circa 1.500 uomini delle forze speciali del Nord si trovano già nell’Estremo Oriente russo.',
      ),
    ).toContain('first-1500-special-forces asserted []');
  });

  test('a verb that ends in their pronoun is done to them', () => {
    expect(
      read('es', `${SENT.es} Moscú quiere utilizarlos en combate en la región de Kursk.`),
    ).toContain('planned-use-in-kursk asserted []');
  });

  test('“the deployment” is theirs, and nobody else’s', () => {
    expect(read('en', `${SENT.en} NATO has confirmed the deployment to Russia.`)).toContain(
      'troops-in-russia confirmed [nato]',
    );
    expect(
      read('en', `${SENT.en} NATO has confirmed the deployment of Patriot batteries to Poland.`),
    ).toEqual(['troops-in-russia asserted []']);
  });
});

describe('what others say of it in a clause of their own', () => {
  const said = 'Seoul says North Korean soldiers were sent to Russia';
  const denied = 'The Kremlin rejected the reports as fake';

  test.each([
    [`${said}; Moscow declined to comment.`, 'troops-in-russia no-comment [russia]'],
    [`${said}, but the Kremlin denied it.`, 'troops-in-russia denied [russia-kremlin]'],
    [
      `${said}. ${denied}, while Paris declined to comment.`,
      'troops-in-russia no-comment [france]',
    ],
  ])('%s', (text, expected) => {
    expect(read('en', text)).toContain(expected);
  });

  test('one who cannot confirm it stands beside one who says it', () => {
    const text =
      '북한군이 쿠르스크에서 전투 중이라는 보도를 미국은 확인할 수 없다고 했고, 우크라이나는 북한군이 쿠르스크에서 싸운다고 주장했다.';
    expect(read('ko', text)).toEqual([
      'combat-in-kursk cannot-confirm [us]',
      'combat-in-kursk asserted [ukraine]',
    ]);
  });

  test('… and not what they deny besides', () => {
    expect(read('en', `${said}, but the Kremlin denied that it had shelled a school.`)).toEqual([
      'troops-in-russia asserted [sk]',
    ]);
  });
});

describe('a stance without an object', () => {
  test.each([
    ['en', 'The Kremlin neither confirmed nor denied it.', 'no-comment [russia-kremlin]'],
    ['en', 'The Pentagon has not confirmed it.', 'cannot-confirm [us-dod]'],
    ['fr', 'Le Pentagone l’a confirmé.', 'confirmed [us-dod]'],
    [
      'en',
      'The Kremlin denied these reports, saying that nothing was proven.',
      'denied [russia-kremlin]',
    ],
  ] as const)('is on what was stated just before: %s, %s', (lang, text, expected) => {
    expect(read(lang, `${SENT[lang]} ${text}`)).toEqual([
      'troops-in-russia asserted []',
      `troops-in-russia ${expected}`,
    ]);
  });
});

test('what nobody ever doubted is not what is denied', () => {
  const treaty =
    'Vladimir Putin and Kim Jong Un signed a mutual defence treaty in Pyongyang in June.';
  expect(
    read('en', `${SENT.en} ${treaty} The Kremlin declined to comment on the reports.`).at(-1),
  ).toBe('troops-in-russia no-comment [russia-kremlin]');
});

test('who refuses may stand behind the refusal', () => {
  const said = 'North Korean soldiers are fighting in Kursk.';
  const refused = 'There was no immediate comment from the Pentagon.';
  expect(read('en', said, refused).at(-1)).toBe('combat-in-kursk no-comment [us-dod]');
  const detto = 'Soldati nordcoreani combattono nel Kursk.';
  expect(read('it', detto, 'Nessun commento da parte del Pentagono.').at(-1)).toBe(
    'combat-in-kursk no-comment [us-dod]',
  );
  // What stands behind that says what is refused.
  expect(read('en', said, 'There was no comment from the Pentagon on the budget.')).toHaveLength(1);
});

test('whoever cannot confirm what was just stated means just that', () => {
  const voyage = 'Russian ships brought North Korean special forces to Vladivostok in October.';
  expect(read('en', `${voyage} The Pentagon could not confirm that.`).at(-1)).toBe(
    'sea-transfer-october cannot-confirm [us-dod]',
  );
});

test('an aside between commas parts no act from its place', () => {
  const found = read('es', `${SENT.es} Los soldados están alojados, añadió, en Vladivostok.`);
  expect(found.some((mention) => mention.startsWith('far-east-bases asserted'))).toBe(true);
});

describe('who is credited', () => {
  test.each([
    [
      'the one who closes the sentence, not the owner of the ships',
      'en',
      'Ships of Russia’s fleet brought North Korean soldiers to Vladivostok, the National Intelligence Service said.',
      '[sk-nis]',
    ],
    [
      'the one an estimate is of',
      'fr',
      'La presse a parlé d’une estimation de Kiev, selon laquelle Pyongyang a envoyé des soldats en Russie.',
      '[ukraine]',
    ],
    [
      'the ambassador, not the organisation he is sent to',
      'fr',
      'L’ambassadeur ukrainien à l’ONU a déclaré que Pyongyang avait envoyé des soldats en Russie.',
      '[ukraine-un]',
    ],
    [
      'the one who calls reports a fake, not those they are about',
      'ru',
      'В Кремле ранее называли публикации об отправке военных КНДР в Россию фейком.',
      '[russia-kremlin]',
    ],
  ] as const)('%s', (_, lang, text, credits) => {
    const found = read(lang, text);
    expect(found.length).toBeGreaterThan(0);
    for (const mention of found) expect(mention).toContain(credits);
  });
});

test('a people’s name alone is no soldiers on a page that opens with its workers', () => {
  const workers = 'Workers from North Korea build houses in the Russian Far East.';
  expect(read('en', workers, 'North Koreans arrived in Vladivostok by train.')).toEqual([]);
});

/** Soldiers counted in Russia or in the Kursk region, as the claim says, need not all be there. */
const COUNTED = ['count-11000-kursk asserted [ukraine]', 'troops-in-kursk asserted [ukraine]'];

describe('“the same figure”', () => {
  const counted = 'Ukraine says 11,000 North Korean soldiers are in the Kursk region.';

  test('is the last number, on the word of the one who gives it', () => {
    expect(read('en', `${counted} The Pentagon gave the same figure.`)).toEqual([
      ...COUNTED,
      'count-11000-kursk asserted [us-dod]',
    ]);
  });

  test('is nothing where no number stood before', () => {
    expect(read('en', `${SENT.en} The Pentagon gave the same figure.`)).toEqual([
      'troops-in-russia asserted []',
    ]);
  });
});

describe('“that number”', () => {
  const counted = 'Ukraine says 11,000 North Korean soldiers are in the Kursk region.';
  const gezählt = 'Kiew zufolge stehen 11.000 nordkoreanische Soldaten in der Region Kursk.';

  test.each([
    ['en', `${counted} The Pentagon has yet to confirm the number.`, 'cannot-confirm [us-dod]'],
    ['en', `${counted} Peskov declined to comment on that figure.`, 'no-comment [russia-kremlin]'],
    ['en', `${counted} The Pentagon has since confirmed the estimate.`, 'confirmed [us-dod]'],
    [
      'de',
      `${gezählt} Das Pentagon konnte diese Zahl nicht bestätigen.`,
      'cannot-confirm [us-dod]',
    ],
  ] as const)('is the one just told, for who takes a stance on it: %s %s', (lang, text, stance) => {
    expect(read(lang, text)).toContain(`count-11000-kursk ${stance}`);
  });

  test('is another where it says of what', () => {
    const text = `${counted} The Pentagon could not confirm the number of drones.`;
    expect(read('en', text)).toEqual([COUNTED[0]]);
    const uncounted = counted.replace('11,000 ', '');
    expect(read('en', text.replace(counted, uncounted))).toEqual([COUNTED[1]]);
  });
});

test('rumours about something else are no stance on the claim before', () => {
  expect(
    read('en', `${SENT.en} Peskov declined to comment on the rumours about Putin’s health.`),
  ).toEqual(['troops-in-russia asserted []']);
});

test('who closes a sentence as its source does nothing in it', () => {
  expect(
    read(
      'en',
      `${SENT.en} Ukrainian troops still hold a third of the land they seized in Kursk, Ukraine’s president said.`,
    ),
  ).toContain('ukraine-holds-part-of-kursk asserted [ukraine-president]');
});

test('what there is stands behind its verb, and is nobody understood', () => {
  const found = read('es', `${SENT.es} También hay indicios de ayuda a Rusia.`);
  expect(found).toEqual(['troops-in-russia asserted []']);
});

test('units of another army are not those named before', () => {
  const text = `Tropas norcoreanas combaten en Rusia. El 6 de agosto de 2024, unidades de las Fuerzas Armadas de Ucrania cruzaron la frontera estatal rusa e invadieron la provincia de Kursk.`;
  expect(read('es', text).join()).not.toContain('troops-in-kursk');
});

test('an adjective behind a preposition claims its noun as elsewhere', () => {
  const text =
    'Україна готова до розмови, якщо лідер КНДР Кім Чен Ин організує обмін на українських солдатів, що перебувають у полоні.';
  expect(read('uk', text).join()).not.toContain('prisoners-january-2025');
});

test.each([
  ['ru', 'Солдаты КНДР прибыли в Россию. Там прошли подготовку у российских инструкторов.'],
  [
    'pl',
    'Żołnierze Korei Północnej trafili do Rosji. Przeszli tam szkolenie pod okiem rosyjskich instruktorów.',
  ],
  ['uk', 'Солдати КНДР прибули до Росії. Там пройшли підготовку в російських інструкторів.'],
] as const)('a light verb before the noun of the act names nobody else: %s', (lang, text) => {
  expect(read(lang, text)).toContain('trained-by-russia asserted []');
});

test('what is denied is no purpose, though it opens like one', () => {
  const text = 'Pjongjang konsekwentnie zaprzecza, by sprzedawał Moskwie amunicję i rakiety.';
  expect(read('pl', text)).toEqual(['munitions-supplied denied [dprk]']);
});

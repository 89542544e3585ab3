/** What the engine takes from sentences, with the shipped pack: a table a language. */
import { describe, expect, test } from 'vitest';
import { claimContext, makeReading } from '@/lib/claims/index';
import { decodeIndex, encodeIndex, findMentions } from '@/lib/match/index';
import { shippedIndex as index, pageOfTexts as page, read, shippedPack } from './shipped-pack';

describe('how the page puts it', () => {
  test.each([
    ['fr', 'L’OTAN a confirmé l’envoi de soldats nord-coréens en Russie.', 'confirmed [nato]'],
    [
      'fr',
      'L’OTAN n’a pas confirmé l’envoi de soldats nord-coréens en Russie.',
      'cannot-confirm [nato]',
    ],
    [
      'fr',
      'Des soldats nord-coréens auraient été envoyés en Russie, selon Séoul.',
      'asserted [sk]',
    ],
    ['fr', 'Des soldats nord-coréens pourraient être envoyés en Russie.', 'hypothetical []'],
    ['fr', 'La Corée du Nord n’a envoyé que des soldats d’élite en Russie.', 'asserted []'],
    [
      'fr',
      'Aucun soldat nord-coréen n’a été envoyé en Russie, dément le ministère russe de la Défense.',
      'denied [russia-mod]',
    ],
    ['fr', 'Des soldats nord-coréens ont-ils été envoyés en Russie ?', 'hypothetical []'],
    ['fr', 'Moscou dément la présence de soldats nord-coréens en Russie.', 'denied [russia]'],
    [
      'en',
      'Neither Moscow nor Pyongyang has confirmed the presence of North Korean troops in Russia.',
      'cannot-confirm [russia dprk]',
    ],
    [
      'en',
      'The Pentagon could not confirm that North Korean soldiers had been sent to Russia.',
      'cannot-confirm [us-dod]',
    ],
    ['en', '“North Korean soldiers have been sent to Russia,” Mark Rutte said.', 'asserted [nato]'],
    [
      'en',
      'The Kremlin declined to comment on the presence of North Korean troops in Russia.',
      'no-comment [russia-kremlin]',
    ],
    [
      'en',
      'If North Korean troops have been sent to Russia, that is an escalation.',
      'hypothetical []',
    ],
    [
      'en',
      'The deployment of North Korean troops to Russia has been confirmed by NATO.',
      'confirmed [nato]',
    ],
    [
      'en',
      'Moscow did not deny that North Korean soldiers had been sent to Russia.',
      'no-comment [russia]',
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual([`troops-in-russia ${expected}`]);
  });
});

test('a title says behind its colon what it is about', () => {
  const about = (topic: string) => ({
    ...page('es', `Los tres mil norcoreanos muertos en combate: ${topic}`),
    blocks: [{ id: 1, role: 'title' as const, text: `Los tres mil norcoreanos muertos: ${topic}` }],
  });
  expect(findMentions(index, about('la guerra de Corea, setenta años después'))).toEqual([]);
  expect(findMentions(index, about('lo que se sabe'))).not.toEqual([]);
});

describe('what states the opposite of a claim', () => {
  test.each([
    ['en', 'All of the Kursk region has been retaken, Gerasimov said.', 'denied'],
    ['de', 'Die Region Kursk sei vollständig befreit, sagte Gerassimow.', 'denied'],
    ['en', 'Kyiv denied that all of the Kursk region had been retaken.', 'asserted'],
    ['en', 'Ukraine still holds part of the Kursk region, Syrskyi said.', 'asserted'],
  ])('denies it, and who denies that holds the claim (%s: %s)', (lang, text, stance) => {
    const [first = ''] = read(lang, text);
    expect(first).toMatch(new RegExp(`^ukraine-holds-part-of-kursk ${stance} `));
  });
});

describe('who does not acknowledge says nothing either way', () => {
  test.each([
    ['en', 'Moscow has not officially acknowledged that North Korean soldiers are in Russia.'],
    ['es', 'Moscú no ha reconocido que haya soldados norcoreanos en Rusia.'],
    ['uk', 'Москва досі не визнала, що північнокорейські військові перебувають у Росії.'],
    ['de', 'Moskau hat bislang nicht eingeräumt, dass nordkoreanische Soldaten in Russland sind.'],
  ])('%s: %s', (lang, text) => {
    expect(read(lang, text).join()).toMatch(/^troops-in-russia no-comment \[russia/);
  });

  test('who has not confirmed cannot confirm', () => {
    expect(read('en', 'NATO has not confirmed that North Korean soldiers are in Russia.')).toEqual([
      'troops-in-russia cannot-confirm [nato]',
    ]);
  });
});

describe('reference and credit', () => {
  test('"these troops" are those named just before, "he" the one who spoke', () => {
    expect(
      read(
        'en',
        'Mark Rutte said North Korean soldiers had been sent to Russia. He added that these troops were fighting in Kursk.',
      ),
    ).toEqual(['troops-in-russia asserted [nato]', 'combat-in-kursk asserted [nato]']);
  });

  test('"these troops" are not North Koreans when Ukrainians were named since', () => {
    expect(
      read(
        'en',
        'North Korean soldiers have been sent to Russia. Ukrainian soldiers hold part of the line. These troops were fighting in Kursk.',
      ),
    ).toEqual(['troops-in-russia asserted []']);
  });

  test('a quotation over two sentences has one speaker', () => {
    expect(
      read(
        'fr',
        '« Des soldats nord-coréens ont été envoyés en Russie. Ces soldats combattent à Koursk », a souligné M. Rutte.',
      ),
    ).toEqual(['troops-in-russia asserted [nato]', 'combat-in-kursk asserted [nato]']);
  });

  test('a medium is not credited when it names its source', () => {
    expect(
      read(
        'fr',
        'Selon l’agence Yonhap, le NIS affirme que des soldats nord-coréens ont été envoyés en Russie.',
      ),
    ).toEqual(['troops-in-russia asserted [sk-nis]']);
  });
});

describe('what is not the claim', () => {
  test.each([
    ['en', 'Ukrainian troops were sent to Kursk, where they met North Koreans.'],
    ['en', 'North Korea sent troops to the border with South Korea.'],
    ['en', 'French soldiers have been sent to Russia.'],
    ['fr', 'Le sous-marin Koursk a coulé avec 118 hommes.'],
    ['fr', 'La Corée du Nord a tiré un missile vers la mer du Japon.'],
    ['en', 'The Vietnam War saw North Korean pilots sent to Hanoi.'],
  ])('%s: %s', (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });
});

describe('German “um”', () => {
  test('around a place is no purpose', () => {
    const text = 'Nordkorea hat seine Soldaten von der Front rund um Kursk abgezogen.';
    expect(read('de', text)).toContain('pulled-from-front-january-2025 asserted []');
  });

  test('with an infinitive is what something is for', () => {
    const text = 'Nordkoreanische Soldaten sind in Russland, um Kursk zurückzuerobern.';
    expect(read('de', text)).not.toContain('combat-in-kursk asserted []');
  });
});

describe('figures', () => {
  test.each([
    ['fr', '10 000', '10 000 soldats nord-coréens ont été envoyés s’entraîner en Russie.'],
    ['fr', 'dix mille', 'Dix mille soldats nord-coréens ont été envoyés s’entraîner en Russie.'],
    ['fr', '10.000', 'Quelque 10.000 soldats nord-coréens ont été envoyés s’entraîner en Russie.'],
    ['en', '10,000', 'About 10,000 North Korean soldiers were sent to train in Russia.'],
    ['en', 'ten thousand', 'Ten thousand North Korean soldiers were sent to train in Russia.'],
  ])('%s: %s', (lang, _written, text) => {
    expect(read(lang, text)).toContain('count-10000-training asserted []');
    expect(read(lang, text)).not.toContain('troops-in-russia asserted []');
  });

  test.each(['stieg auf etwa 2000', 'liegt bei mindestens 2000', 'liegt bei über 2000'])(
    'a rough number is no year: %s',
    (total) => {
      expect(read('de', `Die Zahl der gefallenen nordkoreanischen Soldaten ${total}.`)).toContain(
        'dead-2000 asserted []',
      );
    },
  );

  test.each([
    ['ru', 'Погибли по меньшей мере сто северокорейских солдат, воевавших под Курском.'],
    ['uk', 'Загинули щонайменше сто північнокорейських солдатів, які воювали на Курщині.'],
  ])('%s: a hundred stands by itself', (lang, text) => {
    expect(read(lang, text)).toContain('casualties-1100 asserted []');
  });

  test('two numbers in words side by side are two', () => {
    expect(
      read(
        'pl',
        'Z jedenastu tysięcy cztery tysiące północnokoreańskich żołnierzy zginęło lub odniosło rany.',
      ),
    ).toContain('casualties-4000 asserted []');
  });

  test('both ends of a Polish range take its scale', () => {
    const reading = read('pl', 'W Rosji jest od 11 do 12 tysięcy żołnierzy z Korei Północnej.');
    expect(reading).toEqual(['count-11000-kursk asserted []']);
  });
  test('a scale may be counted in tens: "une dizaine de milliers"', () => {
    const fr = 'Une dizaine de milliers de soldats nord-coréens s’entraînent en Russie.';
    expect(read('fr', fr)).toContain('count-10000-training asserted []');
  });

  test('a total that is reached counts what its clause is about, however far', () => {
    const it =
      'Il numero di soldati nordcoreani uccisi e feriti nella regione russa del Kursk ha già superato le 3mila unità.';
    expect(read('it', it)).toContain('casualties-3000 asserted []');
  });

  test('"and some more" stands between a number and its scale', () => {
    expect(
      read(
        'pl',
        'Seul: zginęło lub odniosło rany sześć z górą tysięcy północnokoreańskich żołnierzy.',
      ),
    ).toContain('casualties-6000 asserted [sk]');
  });

  test('the only number counts the subject when it ends the sentence', () => {
    expect(
      read(
        'it',
        'I soldati nordcoreani mandati ad addestrarsi nella Russia orientale sarebbero ormai diecimila.',
      ),
    ).toContain('count-10000-training asserted []');
  });

  test('a number that counts something else picks no claim', () => {
    expect(
      read('en', 'North Korean soldiers were sent to train in Russia, 10,000 kilometres away.'),
    ).toEqual(['trained-by-russia asserted []']);
  });
});

describe('what a number counts', () => {
  test.each([
    ['Some 4,700 North Korean soldiers have been killed in Kursk.', 'deaths'],
    ['Some 4,700 North Korean soldiers have been killed or wounded in Kursk.', 'casualties'],
    ['4,100 North Koreans were killed and 600 wounded in Kursk.', 'casualties'],
  ])('%s', (text, unit) => {
    const [mention] = findMentions(index, page('en', text));
    expect(mention?.ref.claim).toBe('casualties-4700');
    expect(mention?.figure).toEqual({ value: 4700, unit });
  });

  test('deaths given for killed or wounded are said to be so', () => {
    const read47 = {
      ...page('en', 'Some 4,700 North Korean soldiers were killed in Kursk.'),
      published: '2025-05-20',
    };
    const contexts = new Map([['extension:dprk-deployment', claimContext(shippedPack)]]);
    const reading = makeReading(read47, findMentions(index, read47), contexts, '2026-11-22');
    expect(reading.mentions[0]?.figureCheck?.result).toBe('killed-or-wounded-as-killed');
  });
});

describe('the stored index', () => {
  const text = page('en', 'NATO confirmed that North Korean troops were sent to Russia.');

  test('finds the same after being stored and loaded', () => {
    const loaded = decodeIndex(encodeIndex(index));
    expect(loaded && findMentions(loaded, text)).toEqual(findMentions(index, text));
  });

  test('holds every concept, claim and wording as it was compiled', () => {
    const loaded = decodeIndex(encodeIndex(index));
    for (const name of ['concepts', 'claims', 'wordings'] as const) {
      const all = (rows = index[name]) =>
        Array.from({ length: rows.length + 1 }, (_, at) => rows.get(at));
      expect(all(loaded?.[name])).toEqual(all());
      expect(all()).not.toHaveLength(1);
    }
  });

  test('is refused when a byte changed, when it is cut short and when it is of another version', () => {
    const bytes = encodeIndex(index);
    const changed = bytes.slice();
    changed[5000] = (changed[5000] ?? 0) ^ 1;
    const older = bytes.slice();
    older[4] = 0;
    expect(
      [changed, older, bytes.slice(0, bytes.length - 8), new Uint8Array(3)].map(decodeIndex),
    ).toEqual([null, null, null, null]);
  });
});

test('what one page names, the next does not understand without a word', () => {
  const [sent, fought] = ['Corea del Norte ha enviado soldados a Rusia.', 'Combatieron en Kursk.'];
  expect(read('es', sent)).toHaveLength(1);
  expect(read('es', fought)).toEqual([]);
  expect(read('es', `${sent} ${fought}`)).toHaveLength(2);
});

describe('when', () => {
  const published = (day: string) => {
    const pages = page('en', 'North Korea has sent additional troops to Russia, NATO said.');
    return findMentions(index, { ...pages, published: day }).map(({ ref }) => ref.claim);
  };

  test('a page from before a claim means what is more general', () => {
    expect(published('2025-03-01')).toContain('reinforcements-early-2025');
    expect(published('2024-10-25')).toEqual(['troops-in-russia']);
  });

  test('what soldiers were sent for is no plan to use them', () => {
    expect(
      read('en', 'North Korean soldiers sent to fight in the Kursk region have been withdrawn.'),
    ).not.toContain('planned-use-in-kursk asserted []');
    expect(
      read('en', 'Russia plans to send the North Korean soldiers into battle in the Kursk region.'),
    ).toContain('planned-use-in-kursk asserted []');
  });

  test('whom they were sent to help is who fights', () => {
    const sent = 'North Korea has sent soldiers to Russia to help its ally Russia fight Ukraine.';
    expect(read('en', sent)).toEqual(['troops-in-russia asserted []']);
  });

  test('where they are to fight is not where they were sent', () => {
    expect(read('en', 'North Korea sent soldiers to Russia to fight in the Kursk region.')).toEqual(
      ['troops-in-russia asserted []'],
    );
    expect(
      read('it', 'La Corea del Nord ha inviato soldati in Russia a combattere a Kursk.'),
    ).toEqual(['troops-in-russia asserted []']);
  });

  test('what may have been done does not state what is certain', () => {
    expect(
      read('en', 'North Korea may have sent additional troops to Russia, NATO said.'),
    ).not.toContain('reinforcements-early-2025 hypothetical [nato]');
  });
});

test('of killed and wounded the sum is the losses, and neither part alone', () => {
  const text = 'Around 1,000 North Korean soldiers have been killed and 3,000 wounded.';
  expect(read('en', text)).toEqual(['casualties-4000 asserted []']);
});

test('soldiers who get weapons are no state that supplies them', () => {
  const text = 'The North Korean troops in Russia are receiving weapons and training.';
  expect(read('en', text).join()).not.toContain('munitions-supplied');
});

test('the dead alone state the losses they are part of', () => {
  const text = 'Some 600 North Korean soldiers have been killed, the NIS said.';
  const [mention] = findMentions(index, page('en', text));
  expect(mention?.ref.claim).toBe('casualties-4700');
  expect(mention?.figure).toEqual({ value: 600, unit: 'deaths' });
});

describe('what is sent for something', () => {
  test.each([
    ['uk', 'Північна Корея відправила своїх солдатів в Росію для участі у війні проти України.'],
    ['ru', 'КНДР направила в Россию своих солдат для участия в войне против Украины.'],
    ['pl', 'Pjongjang wysłał do Rosji żołnierzy celem udziału w walkach z Ukraińcami.'],
  ] as const)('is said to be sent, whatever it is for: %s', (lang, text) => {
    expect(read(lang, text)).toContain('troops-in-russia asserted []');
  });
});

test('a participle by its noun says what was done, whatever is promised in its sentence', () => {
  const text =
    'Korea Północna podkreśliła gotowość do przestrzegania traktatu obronnego podpisanego z Moskwą w czerwcu 2024 roku.';
  expect(read('pl', text).join()).toContain('defence-treaty-signed asserted');
});

test.each([
  [
    'ru',
    'Украина показала двух пленных солдат КНДР.',
    'Песков на вопрос о пленных ответил, что комментировать это не может.',
  ],
  [
    'pl',
    'Ukraina pojmała dwóch żołnierzy z Korei Północnej.',
    'Rzecznik Kremla zapytany o jeńców oznajmił, że nie może tego skomentować, bo nie wie, co jest prawdą.',
  ],
] as const)('whoever is asked and cannot comment "on it" refuses to: %s', (lang, first, text) => {
  expect(read(lang, `${first} ${text}`)).toContain(
    'prisoners-january-2025 no-comment [russia-kremlin]',
  );
});

test.each([
  ['pl', 'Na wojnie zginęło nie 600, lecz około dwóch tysięcy północnokoreańskich żołnierzy.'],
  ['ru', 'На войне погибли не 600, а около двух тысяч солдат КНДР.'],
  ['en', 'The war has killed not 600 but about 2,000 North Korean soldiers.'],
] as const)('a number that is corrected states nothing: %s', (lang, text) => {
  expect(read(lang, text).join()).not.toContain('casualties-4700');
});

test.each([
  ['en', 'North Korean troops are in Russia, including in the Kursk region.'],
  ['fr', 'Des soldats nord-coréens sont en Russie, y compris dans la région de Koursk.'],
  ['pl', 'Żołnierze Kima są w Rosji, w tym w rejonie Kurska.'],
  ['pt', 'A presença de militares norte-coreanos na Rússia e em Kursk é certa.'],
])('a place and one in it, both named, are both stated: %s', (lang, text) => {
  const claims = read(lang, text).map((one) => one.split(' ')[0]);
  expect(claims).toEqual(['troops-in-russia', 'troops-in-kursk']);
});

test.each([
  ['en', 'State media owned up that Kim Jong Un himself had ordered the troops into the war.'],
  ['pt', 'A comissão admitiu que Kim Jong-un dera a ordem de envio das tropas.'],
])('who ordered the sending has sent them: %s', (lang, text) => {
  const before = {
    en: 'North Korean soldiers fought in Russia.',
    pt: 'Soldados norte-coreanos combateram na Rússia.',
  };
  expect(read(lang, before[lang as 'en'], text).join()).toContain('troops-in-russia');
  const test = 'Kim Jong Un ordered a missile test for the troops.';
  expect(read('en', before.en, test).join()).not.toContain('troops-in-russia');
});

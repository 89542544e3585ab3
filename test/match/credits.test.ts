/** Whom a page credits, and how it puts what they say, with the shipped pack. */
import { describe, expect, test } from 'vitest';
import { findMentions } from '@/lib/match/index';
import { mentionsIn, pageOfTexts, put, shippedIndex } from './shipped-pack';

describe('a verb nobody listed', () => {
  test.each([
    ['es', 'La OTAN rumia que soldados norcoreanos combaten en Kursk.', 'asserted [nato]'],
    [
      'es',
      'El Kremlin calló. La OTAN teme además que soldados norcoreanos combaten en Kursk.',
      'asserted [nato]',
    ],
    ['fr', 'Séoul subodore que des soldats nord-coréens combattent à Koursk.', 'asserted [sk]'],
    ['en', 'NATO divines that North Korean soldiers are fighting in Kursk.', 'asserted [nato]'],
    [
      'ru',
      'Вашингтон и Сеул пришли к одному: солдаты КНДР воюют в Курской области.',
      'asserted [us sk]',
    ],
    [
      'en',
      '“North Korean soldiers are fighting in Kursk,” harrumphed the Kremlin.',
      'asserted [russia-kremlin]',
    ],
    ['de', 'Nordkoreanische Soldaten kämpften in Kursk, granteln die Amerikaner.', 'asserted [us]'],
    ['ko', '국정원은 북한군이 쿠르스크에서 전투 중이라고 쑥덕였다.', 'asserted [sk-nis]'],
  ])('%s: %s', (lang, text, expected) => {
    expect(put(lang, text)).toEqual([expected]);
  });
});

describe('whose view it is', () => {
  test.each([
    ['it', 'Per il Pentagono soldati nordcoreani combattono nel Kursk.', 'asserted [us-dod]'],
    [
      'pt',
      'Para o embaixador Sergiy Kyslytsya, soldados norte-coreanos combatem em Kursk.',
      'asserted [ukraine-un]',
    ],
    ['de', 'Das Pentagon: Nordkoreanische Soldaten kämpfen in Kursk.', 'asserted [us-dod]'],
  ])('%s: %s', (lang, text, expected) => {
    expect(put(lang, text)).toEqual([expected]);
  });
});

test('two that are joined say what stands before them', () => {
  const text =
    'North Korean soldiers are fighting in the Kursk region, US and Ukrainian officials said.';
  expect(put('en', text)).toEqual(['asserted [us ukraine]']);
});

test('the press of a country is not the country', () => {
  const text = '북한군이 쿠르스크에서 전투를 벌이고 있다고 러시아 언론이 보도했다.';
  expect(put('ko', text)).toEqual(['asserted []']);
});

test.each([
  ['북한군이 쿠르스크에서 싸웠다는 사실을 부인해 온 러시아는 말을 바꿨다.', 'denied [russia]'],
  ['쿠르스크에서 싸운 사실을 인정한 북한은 북한군 기념관을 짓는다.', 'confirmed [dprk]'],
])('whoever stands behind a Korean participle does what it says: %s', (text, expected) => {
  expect(put('ko', text)).toContain(expected);
});

describe('a source spoken of before, without its name', () => {
  test.each([
    [
      'ko',
      '국정원이 국회에 보고서를 냈다고 밝혔다. 보고서에 따르면 북한군이 쿠르스크에서 전투를 벌이고 있다.',
      'asserted [sk-nis]',
    ],
    [
      'pt',
      'Soldados norte-coreanos combatem em Kursk. A avaliação é do Pentágono.',
      'asserted [us-dod]',
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(put(lang, text)).toEqual([expected]);
  });
});

describe('“This was reported by …”', () => {
  test('credits the paragraph before, where it opens one', () => {
    expect(
      put(
        'ru',
        'Северокорейские военные воюют в Курской области.',
        'Об этом сообщила разведка Южной Кореи.',
      ),
    ).toEqual(['asserted [sk-nis]']);
  });

  test('credits who said it, not who passes it on', () => {
    expect(
      put(
        'uk',
        'Північнокорейські військові воюють у Курській області.',
        'Про це повідомив речник Пентагону, передає Укрінформ із посиланням на Sky News.',
      ),
    ).toEqual(['asserted [us-dod]']);
  });

  test('credits nothing that had its source', () => {
    expect(
      put(
        'ru',
        'По данным НАТО, северокорейские военные воюют в Курской области.',
        'Об этом сообщила разведка Южной Кореи.',
      ),
    ).toEqual(['asserted [nato]']);
  });
});

test('what pages mention in passing is their own word', () => {
  expect(
    mentionsIn(
      'en',
      'Some 8,000 North Korean soldiers are now in the Kursk region, where Ukraine still holds part of the land it seized, the State Department said.',
    ).map(({ ref, credits }) => [ref.claim, credits]),
  ).toEqual([
    ['count-8000-kursk', ['us-state']],
    ['ukraine-holds-part-of-kursk', []],
  ]);
});

test('a headline may name its source in brackets at its end', () => {
  const title = 'North Korea has sent soldiers to Russia (Pentagon)';
  const page = pageOfTexts('en', title);
  const blocks = page.blocks.map((block) => ({ ...block, role: 'title' as const }));
  expect(findMentions(shippedIndex, { ...page, blocks }).map(({ credits }) => credits)).toEqual([
    ['us-dod'],
  ]);
});

describe('he', () => {
  test.each([
    [
      'en',
      'NATO said nothing new. Sergei Lavrov was asked in Moscow about the alliance. He said that North Korean soldiers were fighting in Kursk.',
      'asserted [russia-mfa]',
    ],
    [
      'fr',
      'L’OTAN a dit ce qu’elle sait. En conférence de presse, Vladimir Poutine a été interrogé. Il a ajouté que des soldats nord-coréens combattent à Koursk.',
      'asserted [russia-president]',
    ],
  ])('%s: is the one whom the sentence before began with', (lang, text, expected) => {
    expect(put(lang, text)).toEqual([expected]);
  });
});

describe('what goes on', () => {
  test('points of a list go on with who says what stands before the colon', () => {
    expect(
      put(
        'en',
        'The Pentagon said that:',
        'North Korean soldiers are fighting in Kursk;',
        'North Korean soldiers have been trained by Russia.',
        'North Korean soldiers are in Russia.',
      ),
    ).toEqual(['asserted [us-dod]', 'asserted []']);
  });

  test('a verb without a subject behind a colon has the one before it', () => {
    expect(
      put(
        'it',
        'Più cauta la Nato: non è in grado di confermare che soldati nordcoreani combattano nel Kursk.',
      ),
    ).toEqual(['cannot-confirm [nato]']);
  });

  test('what nothing lets one verify or confirm stays open throughout', () => {
    expect(
      put(
        'pt',
        'Os Estados Unidos não dispõem de elementos que lhes permitam verificar ou confirmar o envio de soldados norte-coreanos para a Rússia.',
      ),
    ).toEqual(['cannot-confirm [us]']);
  });

  test('German that goes on in the indicative is the page’s own word', () => {
    const said = 'Der NIS meldete hohe Verluste.';
    expect(
      put('de', `${said} Nordkoreanische Soldaten seien von Russland ausgebildet worden.`),
    ).toEqual(['asserted [sk-nis]']);
    expect(
      put('de', `${said} Nordkoreanische Soldaten sind von Russland ausgebildet worden.`),
    ).toEqual(['asserted []']);
  });

  test('who denied something does not say what stands in the next sentence', () => {
    expect(
      put('en', 'The Kremlin declined to comment. North Korean soldiers are fighting in Kursk.'),
    ).toEqual(['asserted []']);
  });

  test('the second half of a Korean headline has a source of its own', () => {
    const [first, second] = findMentions(shippedIndex, {
      ...pageOfTexts('ko', ''),
      blocks: [
        {
          id: 0,
          role: 'title',
          text: '북한군, 러시아 파병 확인…국정원 “북한군, 쿠르스크서 전투 중”',
        },
      ],
    });
    expect(first?.credits).toEqual([]);
    expect(second?.credits).toEqual(['sk-nis']);
  });

  test('whoever accuses alone behind a quotation is its source', () => {
    expect(
      put(
        'fr',
        '« Des soldats nord-coréens combattent à Koursk », a accusé le président ukrainien.',
      ),
    ).toEqual(['asserted [ukraine-president]']);
  });

  test('behind an accusation the accuser follows the accused', () => {
    expect(
      put(
        'pl',
        'Północnokoreańscy żołnierze walczą w Kursku, zarzucił Moskwie ambasador Korei Południowej.',
      ),
    ).toEqual(['asserted [sk-un]']);
  });
});

describe('a word in quotation marks', () => {
  test.each([
    [
      'en',
      'The presence of North Korean soldiers in Russia is “a hoax”, Dmitry Peskov said.',
      'denied [russia-kremlin]',
    ],
    [
      'de',
      'Der Kreml bezeichnete die Berichte über nordkoreanische Soldaten in Russland als „Falschmeldung“.',
      'denied [russia-kremlin]',
    ],
  ])('%s: is part of its sentence: %s', (lang, text, expected) => {
    expect(put(lang, text)).toEqual([expected]);
  });
});

describe('neither yes nor no', () => {
  test.each([
    [
      'pl',
      'Rosja nie potwierdza obecności północnokoreańskich wojsk w Rosji, ale też jej nie dementuje.',
      'no-comment [russia]',
    ],
    [
      'ru',
      'Путин не подтвердил, но и не опроверг присутствие северокорейских военных в России.',
      'no-comment [russia-president]',
    ],
    [
      'ru',
      'От комментариев о солдатах КНДР в России в Кремле уклонились.',
      'no-comment [russia-kremlin]',
    ],
    [
      'en',
      'It was not clear whether North Korean troops were fighting in Kursk, the Pentagon said.',
      'cannot-confirm [us-dod]',
    ],
    [
      'de',
      'Putin stritt die Anwesenheit nordkoreanischer Soldaten in Russland nicht ab.',
      'no-comment [russia-president]',
    ],
    [
      'de',
      'Das Pentagon bestätigte die Entsendung nordkoreanischer Soldaten nach Russland nicht.',
      'cannot-confirm [us-dod]',
    ],
    [
      'de',
      'Peskow lehnte es am Dienstag ab, die Entsendung nordkoreanischer Soldaten nach Russland zu kommentieren.',
      'no-comment [russia-kremlin]',
    ],
    [
      'de',
      'Rutte bejahte die Frage, ob nordkoreanische Soldaten in Kursk kämpfen.',
      'confirmed [nato]',
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(put(lang, text)).toEqual([expected]);
  });
});

describe('how sure', () => {
  test('a "probably" between commas is part of what somebody says', () => {
    expect(
      put(
        'uk',
        'Розвідка Південної Кореї повідомила, що північнокорейські військові, ймовірно, воюють на Курщині.',
      ),
    ).toEqual(['asserted [sk-nis]']);
  });
});

describe('who is no source', () => {
  test('those whose reports somebody else rejects', () => {
    expect(
      put(
        'de',
        'Der Kreml hat die Angaben aus Seoul über nordkoreanische Soldaten in Russland als widersprüchlich abgetan.',
      ),
    ).toEqual(['denied [russia-kremlin]']);
  });

  test('those of whom a closing “he said” has spoken', () => {
    expect(
      put(
        'it',
        'I soldati nordcoreani combattono a Kursk, dice Zelensky.',
        'Mosca li ha istruiti all’uso dei droni, ha detto.',
      ).at(-1),
    ).toBe('asserted [ukraine-president]');
  });

  test('what follows an aside is a place, not its agent', () => {
    expect(
      put(
        'it',
        'Il ministro Lavrov ha parlato ai cronisti. I soldati nordcoreani, ha detto, combattono da tempo in Ucraina.',
      ),
    ).not.toContain('asserted [ukraine]');
  });
});

test('behind a source without a name, a list of names says it', () => {
  const text =
    'Powołując się na raporty wywiadowcze, Seul, Kijów i Paryż twierdzą, że Korea Północna wysłała żołnierzy do Rosji.';
  expect(put('pl', text)).toEqual(['asserted [sk ukraine france]']);
});

describe('a German verb and its subject', () => {
  test('stand far apart where a participle closes the clause', () => {
    const counted =
      'im Parlament die Zahl der getöteten oder verwundeten nordkoreanischen Soldaten im russischen Grenzgebiet um Kursk auf etwa 3000 geschätzt.';
    expect(put('de', `Am Dienstag hatte der NIS ${counted}`)).toEqual(['asserted [sk-nis]']);
    expect(put('de', 'Der NIS äußerte sich in Seoul.', `Der Geheimdienst hat ${counted}`)).toEqual([
      'asserted [sk-nis]',
    ]);
  });

  test('are not those of what is said: “wir gehen davon aus, dass …”', () => {
    expect(
      put(
        'de',
        '„Wir gehen davon aus, dass Nordkorea Soldaten nach Russland geschickt hat“, sagte die Pentagon-Sprecherin Sabrina Singh.',
      ),
    ).toEqual(['asserted [us-dod]']);
  });

  test('“hatten” tells of the past, “hätten” of what somebody said', () => {
    const said = 'Rutte äußerte sich am Montag: Nordkoreanische Soldaten seien in Russland.';
    const lasts = (verb: string) =>
      mentionsIn('de', `${said} Nordkoreanische Soldaten ${verb} in Kursk gekämpft.`).at(-1)
        ?.credits;
    expect(lasts('hätten')).toEqual(['nato']);
    expect(lasts('hatten')).toEqual([]);
  });
});

test('speech between dashes is of who stands behind it', () => {
  const text =
    '– Żołnierze z Korei Północnej walczą w obwodzie kurskim. To problem – mówił sekretarz obrony USA.';
  expect(put('pl', text)).toEqual(['asserted [us-dod]']);
});

describe('a list whose last or first is no plain name', () => {
  test.each([
    [
      'pl',
      'Seul, Kijów i państwa Zachodu twierdzą, że żołnierze z Korei Północnej walczą w obwodzie kurskim.',
    ],
    [
      'pl',
      'Powołując się na raporty wywiadowcze, Seul, Kijów i Zachód twierdzą, że żołnierze z Korei Północnej walczą w obwodzie kurskim.',
    ],
    ['en', 'Seoul, Kyiv and the West say North Korean soldiers are fighting in Kursk.'],
    ['en', 'Officials from Seoul and Kyiv said North Korean soldiers are fighting in Kursk.'],
  ])('%s: %s', (lang, text) => {
    expect(put(lang, text)).toEqual(['asserted [sk ukraine]']);
  });
});

describe('a source without a name of its own', () => {
  test.each([
    ['de', 'Laut dem Bericht hat Nordkorea Munition an Russland geliefert.', 'asserted []'],
    [
      'de',
      'Laut Medienberichten soll Nordkorea Munition an Russland geliefert haben.',
      'asserted []',
    ],
    ['de', 'Laut Pentagon hat Nordkorea Munition an Russland geliefert.', 'asserted [us-dod]'],
    ['pl', 'Według mediów Korea Północna dostarczyła Rosji amunicję.', 'asserted []'],
    ['pl', 'Według raportu Korea Północna dostarczyła Rosji amunicję.', 'asserted []'],
    ['pl', 'Jak podał Seul, Korea Północna dostarczyła Rosji amunicję.', 'asserted [sk]'],
  ])('%s: %s', (lang, text, expected) => {
    expect(put(lang, text)).toEqual([expected]);
  });

  test('“…; and that …” is confirmed by the same verb', () => {
    const text =
      'NATO can confirm that North Korean troops have been sent to Russia; and that North Korean troops are fighting in Kursk.';
    expect(put('en', text)).toEqual(['confirmed [nato]']);
  });
});

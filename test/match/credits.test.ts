/** Whom a page credits, and how it puts what they say, with the shipped pack. */
import { describe, expect, test } from 'vitest';
import { findMentions } from '@/lib/match/index';
import { mentionsIn, pageOfTexts, shippedIndex } from './shipped-pack';

/** The ways, `stance [credits]`, in which a text puts its claims. */
const put = (lang: string, ...texts: string[]): string[] => [
  ...new Set(
    mentionsIn(lang, ...texts).map(({ stance, credits }) => `${stance} [${credits.join(' ')}]`),
  ),
];

test('who mourns the dead is credited with admitting them', () => {
  const text = 'Kim Jong Un paid tribute to the North Korean soldiers killed in the Kursk region.';
  expect(mentionsIn('en', text).map(({ ref, credits }) => [ref.claim, credits])).toContainEqual([
    'dprk-acknowledges-deaths',
    ['dprk-leadership'],
  ]);
});

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

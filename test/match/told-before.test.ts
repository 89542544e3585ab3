/** Whom a page credits where the sentence itself names nobody, with the shipped pack. */
import { describe, expect, test } from 'vitest';
import { mentionsIn, put, read } from './shipped-pack';

describe('what “sollen” tells is of whoever spoke last', () => {
  const said = 'Der südkoreanische Geheimdienst NIS meldete dies am Freitag.';
  test('… in the sentences behind', () => {
    const text = `${said} Nordkoreanische Soldaten sollen russische Uniformen erhalten haben.`;
    expect(put('de', text)).toEqual(['asserted [sk-nis]']);
  });

  test('… unless reports are named as its source', () => {
    const text = `${said} Berichten zufolge sollen 11.000 nordkoreanische Soldaten in Kursk sein.`;
    expect(put('de', text)).toEqual(['asserted []']);
  });
});

test.each([
  'kritisierte das Auswärtige Amt',
  'sagte ein Völkerrechtler',
  'erklärte der EU-Außenbeauftragte',
])('whoever closes a German sentence is not the one who spoke before: %s', (who) => {
  const said = 'Laut NIS hat Nordkorea Soldaten nach Russland geschickt.';
  const breach = 'Die Entsendung verstoße gegen Resolutionen des UN-Sicherheitsrats';
  expect(read('de', `${said} ${breach}, ${who}.`)).toContain(
    'breach-of-un-resolutions asserted []',
  );
});

test('“keine Soldaten mehr gesehen” is what is told, and not denied', () => {
  const text = 'In Kursk seien keine nordkoreanischen Soldaten mehr an der Front, sagte Selenskyj.';
  expect(read('de', text)).toContain('pulled-from-front-january-2025 asserted [ukraine-president]');
});

test('a Korean attribute is said on the side, on the page’s own word', () => {
  const text =
    '북한군은 1만여 명이다. 미 국방부는 이 가운데 상당수가 우크라이나가 일부 점령 중인 러시아 쿠르스크 지역으로 이동했다고 밝혔다.';
  const held = mentionsIn('ko', text).filter(({ ref }) => ref.claim.startsWith('ukraine-holds'));
  expect(held.map(({ credits }) => credits)).toEqual([[]]);
});

test('a Korean headline closes with who says so and what they do', () => {
  expect(put('ko', '쿠르스크서 북한 공병 지뢰 제거 시작…러시아 정부 발표')).toEqual([
    'asserted [russia]',
  ]);
  expect(put('ko', '북한군 쿠르스크 배치…나토 확인')).toEqual(['confirmed [nato]']);
});

test('military builders are no workers', () => {
  const sent = 'North Korea has sent soldiers to Russia.';
  const builders = 'Some 1,000 sappers and 5,000 military construction workers will go to Kursk.';
  expect(read('en', `${sent} ${builders}`)).toContain('sappers-and-builders asserted []');
});

test('whom one speaks to, by a short name, is no article before the one who speaks', () => {
  const text = 'In an interview with KBS, Zelensky said North Korean soldiers were in Russia.';
  expect(put('en', text)).toEqual(['asserted [ukraine-president]']);
});

test('what a Korean plan is about is not what is planned', () => {
  const sent = '북한은 러시아에 군인들을 보냈다.';
  const plan = '한국 정부는 북한군의 전투 개시에 따른 대응책을 마련할 것이라고 밝혔다.';
  expect(read('ko', `${sent} ${plan}`).join()).not.toContain('planned-use');
});

describe('a short refusal right behind a claim is on it', () => {
  const sent = {
    fr: 'Selon Séoul, des soldats nord-coréens ont été envoyés en Russie.',
    de: 'Seoul zufolge sind nordkoreanische Soldaten nach Russland entsandt worden.',
    en: 'According to Seoul, North Korean soldiers have been sent to Russia.',
  };
  test.each([
    ['fr', '« C’est faux », a tranché le porte-parole du Kremlin.', 'denied [russia-kremlin]'],
    ['de', '»Kein Kommentar«, sagte der Kremlsprecher.', 'no-comment [russia-kremlin]'],
    ['en', '“This is false,” said Kremlin spokesman Dmitry Peskov.', 'denied [russia-kremlin]'],
  ] as const)('… in quotation marks: %s', (language, text, expected) => {
    expect(read(language, `${sent[language]} ${text}`)).toContain(`troops-in-russia ${expected}`);
  });

  test.each([
    ['fr', 'Le Kremlin a démenti en bloc.', 'denied [russia-kremlin]'],
    ['fr', 'Washington l’a confirmé mercredi.', 'confirmed [us]'],
    ['de', 'Der Kreml dementierte umgehend.', 'denied [russia-kremlin]'],
    ['de', 'Washington bestätigte das am Mittwoch.', 'confirmed [us]'],
  ] as const)('… which says how or when: %s', (language, text, expected) => {
    expect(read(language, `${sent[language]} ${text}`)).toContain(`troops-in-russia ${expected}`);
  });

  test.each([
    ['fr', 'Mark Rutte a affirmé qu’il n’était pas en mesure de le confirmer.', '[nato]'],
    ['de', 'Mark Rutte sagte, er könne das nicht bestätigen.', '[nato]'],
    ['de', 'Aus dem Pentagon hieß es, man könne das nicht bestätigen.', '[us-dod]'],
    ['en', 'Mark Rutte said he could not confirm that.', '[nato]'],
  ] as const)('… which its speaker tells of himself: %s', (language, text, who) => {
    const expected = `troops-in-russia cannot-confirm ${who}`;
    expect(read(language, `${sent[language]} ${text}`)).toContain(expected);
  });

  test('… unless it is on something else', () => {
    const other = 'Le Kremlin a démenti mercredi toute frappe sur Soumy.';
    expect(put('fr', `${sent.fr} ${other}`)).toEqual(['asserted [sk]']);
  });
});

test('whom one reproaches with having sent soldiers, his are the soldiers', () => {
  const text = 'Seoul wirft Pjöngjang vor, Soldaten nach Russland geschickt zu haben.';
  expect(put('de', text)).toEqual(['asserted [sk]']);
  const warned = 'Seoul warnt Nordkorea davor, Soldaten nach Russland zu schicken.';
  expect(put('de', warned)).toEqual([]);
});

test.each([
  [
    'fr',
    'Des soldats nord-coréens combattent à l’étranger pour la première fois depuis 1973, à Koursk.',
  ],
  [
    'de',
    'In Kursk kämpfen nordkoreanische Soldaten erstmals seit 1973 wieder in einem fremden Krieg.',
  ],
] as const)('the year since when it had not been so is not when it is: %s', (language, text) => {
  expect(read(language, text)).toContain('combat-in-kursk asserted []');
});

test.each([
  ['en', 'According to Seoul, North Korea has sent soldiers to Russia, which the Kremlin denies.'],
  ['fr', 'Selon Séoul, la Corée du Nord a envoyé des soldats en Russie, ce que le Kremlin dément.'],
  ['de', 'Seoul zufolge hat Nordkorea Soldaten nach Russland geschickt, was der Kreml bestreitet.'],
] as const)('what one says and another denies is both: %s', (language, text) => {
  expect(put(language, text)).toEqual(['asserted [sk]', 'denied [russia-kremlin]']);
});

test.each([
  ['크렘린은 논평을 거부했다.', 'no-comment [russia-kremlin]'],
  ['러시아는 가짜뉴스라고 일축했다.', 'denied [russia]'],
])('a Korean refusal that says no more is of what was just said: %s', (refusal, put) => {
  const told = '북한군이 러시아에 파병됐다고 한국 정부가 밝혔다.';
  expect(read('ko', `${told} ${refusal}`)).toContain(`troops-in-russia ${put}`);
});

test('who would only say that he could not comment is not somebody else', () => {
  const told = 'Des soldats nord-coréens ont été envoyés en Russie, selon Séoul.';
  const refusal = 'Le Kremlin s’est borné à dire qu’il ne pouvait pas commenter.';
  expect(read('fr', `${told} ${refusal}`)).toContain(
    'troops-in-russia no-comment [russia-kremlin]',
  );
});

test.each([
  [
    'en',
    'North Korean soldiers have been sent to Russia.',
    'Pyongyang denies everything.',
    'denied [dprk]',
  ],
  [
    'it',
    'Soldati nordcoreani sono stati inviati in Russia.',
    'Il Cremlino non aveva voluto commentare.',
    'no-comment [russia-kremlin]',
  ],
  [
    'es',
    'Soldados norcoreanos han sido enviados a Rusia.',
    'La OTAN lo confirmó más tarde.',
    'confirmed [nato]',
  ],
])('how and when somebody refuses or confirms is no object of it (%s)', (lang, told, then, put) => {
  expect(read(lang, `${told} ${then}`)).toContain(`troops-in-russia ${put}`);
});

describe('who acknowledges in a later sentence what was told', () => {
  const fought = {
    en: 'North Korean soldiers fought in Kursk, Seoul said.',
    es: 'Soldados norcoreanos combatieron en Kursk, según Seúl.',
    fr: 'Des soldats nord-coréens ont combattu à Koursk, selon Séoul.',
    it: 'Soldati nordcoreani hanno combattuto nel Kursk, secondo Seul.',
    pt: 'Soldados norte-coreanos combateram em Kursk, diz Seul.',
    pl: 'Żołnierze z Korei Północnej walczyli w obwodzie kurskim, podał Seul.',
  } as const;

  test.each([
    ['en', 'Russia and North Korea acknowledged it in April.', 'russia dprk'],
    ['en', 'The Kremlin confirmed it on 26 April 2025.', 'russia-kremlin'],
    ['es', 'Moscú lo admitió el 26 de abril.', 'russia'],
    ['fr', 'L’OTAN l’a confirmé plus tard.', 'nato'],
    ['it', 'Russia e Corea del Nord lo hanno ammesso ad aprile.', 'russia dprk'],
    ['it', 'La Nato lo ha confermato più tardi.', 'nato'],
    ['pt', 'O Pentágono só confirmou em dezembro.', 'us-dod'],
    ['pl', 'Moskwa potwierdziła to 26 kwietnia.', 'russia'],
  ] as const)('is heard, whatever the date: %s %s', (lang, text, party) => {
    expect(read(lang, fought[lang], text)).toContain(`combat-in-kursk confirmed [${party}]`);
  });

  test('acknowledges what the record has him acknowledge, not what is nearest', () => {
    const bodies = 'Ukraine said they wore Russian uniforms and carried false papers.';
    const found = read(
      'en',
      'North Korean soldiers were sent to Russia.',
      bodies,
      'NATO confirmed it in October.',
    );
    expect(found.at(-1)).toBe('troops-in-russia confirmed [nato]');
  });

  test('is not heard where the sentence says what he acknowledges', () => {
    expect(read('en', fought.en, 'The Kremlin confirmed a summit in April.')).toHaveLength(1);
  });
});

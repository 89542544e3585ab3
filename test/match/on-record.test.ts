import { describe, expect, test } from 'vitest';
import { findMentions } from '@/lib/match/index';
import { shippedIndex as index, pageOfTexts, read } from './shipped-pack';

/** As `read`, of a page with a day. */
const readOn = (published: string, lang: string, ...texts: string[]): string[] =>
  findMentions(index, { ...pageOfTexts(lang, ...texts), published }).map(
    ({ ref, stance, credits }) => `${ref.claim} ${stance} [${credits.join(' ')}]`,
  );

describe('what somebody refuses without saying what', () => {
  test.each([
    // Only those who are asked about are named.
    [
      'en',
      'Putin sidestepped a question about the North Korean soldiers.',
      'troops-in-russia no-comment [russia-president]',
    ],
    [
      'ru',
      'Путин в Казани ушёл от вопроса о солдатах из КНДР.',
      'troops-in-russia no-comment [russia-president]',
    ],
  ])('is what the record has him refuse (%s: %s)', (lang, text, claim) => {
    expect(read(lang, text)).toContain(claim);
  });

  test('is what the page just spoke of, where he is on record for several', () => {
    const captured = 'Ukraine said it had captured two North Korean soldiers in Kursk.';
    const withdrawn = 'North Korean troops have been pulled from the front line, Kyiv said.';
    const refusal = 'The Kremlin declined to comment.';
    const last = (...texts: string[]) => readOn('2025-02-01', 'en', ...texts).at(-1);
    expect(last(withdrawn, captured, refusal)).toBe(
      'prisoners-january-2025 no-comment [russia-kremlin]',
    );
    expect(last(captured, withdrawn, refusal)).toBe(
      'pulled-from-front-january-2025 no-comment [russia-kremlin]',
    );
  });

  test('is nothing the page has not spoken of', () => {
    expect(read('en', 'Talks were held in Riyadh.', 'The Kremlin declined to comment.')).toEqual(
      [],
    );
    expect(read('en', 'Putin sidestepped a question about his health.')).toEqual([]);
  });

  test('is nothing where the sentence says what it is about', () => {
    const claim = 'North Korean soldiers were sent to Russia.';
    const other = 'The Kremlin declined to comment on the talks in Riyadh.';
    expect(read('en', claim, other)).toHaveLength(1);
    const test = 'The Pentagon did not comment on the reports of a missile test by Pyongyang.';
    expect(read('en', claim, test)).toHaveLength(1);
  });
});

test('in a headline is what it names', () => {
  const page = pageOfTexts('ru', 'Путин в Казани ушёл от вопроса о солдатах из КНДР');
  const headline = {
    ...page,
    blocks: page.blocks.map((block) => ({ ...block, role: 'title' as const })),
  };
  expect(findMentions(index, headline).map(({ ref }) => ref.claim)).toEqual(['troops-in-russia']);
});

test('is what those it is about were asked in these days, where the page spoke of more', () => {
  const fight = 'North Korean troops are fighting in Kursk, Kyiv said.';
  const sent = 'North Korea has sent troops to Russia, Seoul said.';
  const other = 'Talks were held in Riyadh.';
  const refusal = 'The Kremlin declined to comment on the North Koreans.';
  const last = (day: string) => readOn(day, 'en', fight, sent, other, refusal).at(-1);
  expect(last('2024-12-17')).toBe('combat-in-kursk no-comment [russia-kremlin]');
  expect(last('2024-10-22')).toBe('troops-in-russia no-comment [russia-kremlin]');
});

test('… and not years before there was anything to refuse', () => {
  const text =
    'Peskov non commenta lo schieramento di truppe al confine con la Corea del Nord. Il portavoce del Cremlino non ha commentato le notizie su unità russe.';
  expect(readOn('2017-04-21', 'it', text)).toEqual([]);
});

test('is what they died in, where it is about the dead and not their number', () => {
  const dead = 'Розвідка Південної Кореї повідомила про 1100 убитих або поранених солдатів КНДР.';
  const refusal =
    'Дмитро Пєсков на запитання про загиблих корейців порадив звертатися до Міноборони РФ.';
  expect(readOn('2024-12-20', 'uk', dead, refusal)).toContain(
    'combat-in-kursk no-comment [russia-kremlin]',
  );
});

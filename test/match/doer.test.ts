/** To do some things is to say them: who is credited with a deed. */
import { expect, test } from 'vitest';
import { mentionsIn } from './shipped-pack';

test.each([
  ['en', 'Kim Jong Un paid tribute to the North Korean soldiers killed in the Kursk region.'],
  ['ko', '김정은이 러시아의 우크라이나 전쟁에서 전사한 북한군을 추모했다.'],
])('who mourns the dead is credited with admitting them: %s', (lang, text) => {
  expect(mentionsIn(lang, text).map(({ ref, credits }) => [ref.claim, credits])).toContainEqual([
    'dprk-acknowledges-deaths',
    ['dprk-leadership'],
  ]);
});

test('who signed a treaty is not credited with what became of it', () => {
  const text =
    'The defence treaty signed in June by Putin and Kim Jong Un was ratified in November.';
  expect(mentionsIn('en', text).map(({ ref, credits }) => [ref.claim, credits])).toContainEqual([
    'defence-treaty-ratified',
    [],
  ]);
});

test('who ratifies is credited, not those the treaty is between', () => {
  const text =
    'Putin y Kim firmaron un tratado. La Duma Estatal ya ha ratificado este acuerdo, que busca afianzar los lazos entre Moscú y Pyongyang.';
  expect(mentionsIn('es', text).map(({ credits }) => credits)).toContainEqual([
    'russia-parliament',
  ]);
});

import { expect, test } from 'vitest';
import { readingLanguage } from '@/lib/match/language';

test.each([
  ['fr', 'Les soldats ont été envoyés dans la région, selon le ministre.'],
  ['en', 'The soldiers were sent to the region, the minister said.'],
  ['uk', 'Військових відправили до регіону, повідомив міністр.'],
  [
    'ru',
    'Военных отправили в регион, сообщил министр, об этом пишет Укрінформ. Это было вчера, и мы не знаем.',
  ],
  ['ko', '장관은 병사들이 그 지역으로 보내졌다고 NATO에 밝혔다.'],
  [null, 'Soldaterne blev sendt til regionen, sagde ministeren i går aftes kl. 20.'],
])('%s: %s', (language, text) => {
  expect(readingLanguage(null, text)).toBe(language);
});

test('a page that declares the wrong language is read in the one it is written in', () => {
  const korean = '장관은 병사들이 그 지역으로 보내졌다고 밝혔다.';
  const french =
    'Les soldats ont été envoyés dans la région et les ministres ne le savent pas. '.repeat(3);
  expect(readingLanguage('en', korean)).toBe('ko');
  expect(readingLanguage('en', french)).toBe('fr');
  expect(readingLanguage('fr', french)).toBe('fr');
});

test('a page in a language without cues is not read in a neighbour’s', () => {
  expect(readingLanguage('nl', 'De soldaten zijn naar de regio gestuurd, zei de minister.')).toBe(
    'nl',
  );
});

test('a short sentence without a letter of its own is read in the language its page declares', () => {
  const sentence = 'Пхеньян визнав, що його солдати гинули за Курськ.';
  expect(readingLanguage('uk', sentence)).toBe('uk');
  expect(readingLanguage('ru', 'Ким послал солдат на помощь.')).toBe('ru');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedWords, foldOf } from '@/lib/text/fold';
import { quotesOf } from '@/lib/text/quotes';
import { asks, sentencesOf } from '@/lib/text/sentences';
import { tokenize, wordAt } from '@/lib/text/tokens';

const sentences = (text: string): string[] => {
  const tokens = tokenize(text);
  return sentencesOf(tokens).map(({ from, to }) =>
    text.slice(tokens.start[from], tokens.end[to - 1]),
  );
};

const quotes = (text: string): string[] => {
  const tokens = tokenize(text);
  return quotesOf(tokens).map(({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]));
};

describe('folding', () => {
  test.each([
    ['Été', ['ete']],
    ["l'OTAN", ['l', 'otan']],
    ['l’OTAN', ['l', 'otan']],
    ['Nord-Coréens', ['nord', 'coreens']],
    ['sol\u00addats', ['soldats']],
    ['e\u0301te\u0301', ['ete']],
    ['ＮＡＴＯ', ['nato']],
    ['Łódź', ['lodz']],
    ['Курщина', ['курщина']],
    ['북한군이', ['북한군이']],
    ['11-тысячный', ['11', 'тысячныи']],
    ['1만', ['1', '만']],
  ])('%s is %j', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  test('a unit folds to itself when folded again', () => {
    const folded = new Set(Array.from({ length: 65536 }, (_, unit) => foldOf(unit)));
    for (const unit of folded) if (unit > 1) expect(foldOf(unit)).toBe(unit);
  });
});

describe('tokens', () => {
  test('every offset leads back to the page’s own letters, in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const tokens = tokenize(text);
        const words: string[] = [];
        let last = 0;
        for (let i = 0; i < tokens.count; i += 1) {
          expect(tokens.start[i]).toBeGreaterThanOrEqual(last);
          last = tokens.end[i] ?? 0;
          words.push(wordAt(tokens, i));
          expect(foldedWords(text.slice(tokens.start[i], tokens.end[i]))).toEqual([words[i]]);
        }
        expect(words).toEqual(foldedWords(text));
      }),
    );
  });
});

describe('long texts', () => {
  const piece = fc.constantFrom(
    'soldats ',
    '북한군이 ',
    '1만',
    'F16',
    '2024년 ',
    'sol\u00addats',
    'e\u0301',
    '\u00ad',
    ' ',
    '. ',
    'x'.repeat(250),
    ' a'.repeat(120),
  );

  test('are cut as their parts are, wherever digits, soft hyphens and long words stand', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const text = pieces.join('');
        const tokens = tokenize(text);
        const words = Array.from({ length: tokens.count }, (_, i) =>
          foldedWords(text.slice(tokens.start[i], tokens.end[i])).join('|'),
        );
        expect(words).toEqual(foldedWords(text));
      }),
    );
  });
});

describe('sentences', () => {
  test.each([
    ['One stop. Two stops.', ['One stop', 'Two stops']],
    ['M. Rutte a parlé. Il est parti.', ['M. Rutte a parlé', 'Il est parti']],
    ['U.S. troops left. They came back.', ['U.S. troops left', 'They came back']],
    ['He said: “Yes.” Then he left.', ['He said: “Yes', 'Then he left']],
    ['« Oui. » Puis il partit.', ['Oui', 'Puis il partit']],
    ['Losses were 3.5 million. Others fell.', ['Losses were 3.5 million', 'Others fell']],
    ['They went to Russia.The troops stayed.', ['They went to Russia', 'The troops stayed']],
    ['Об этом пишет Oxu.Az в четверг. Ещё одно.', ['Об этом пишет Oxu.Az в четверг', 'Ещё одно']],
    ['Туди прибудуть ще 6 тис., - ГУР', ['Туди прибудуть ще 6 тис., - ГУР']],
    [
      'Вони прибули 10 жовт. ц. р. до РФ. Далі тиша.',
      ['Вони прибули 10 жовт. ц. р. до РФ', 'Далі тиша'],
    ],
    [
      'Wojska weszły do tego obwodu 6 sierpnia 2024 r. Miały tam zostać.',
      ['Wojska weszły do tego obwodu 6 sierpnia 2024 r', 'Miały tam zostać'],
    ],
    ['Zginęło 2 tys. Kijów milczy.', ['Zginęło 2 tys', 'Kijów milczy']],
    ['Zginęło 11 tys. Koreańczyków.', ['Zginęło 11 tys. Koreańczyków']],
    ['W czerwcu 2024 r. Rosja i Korea Płd. Kima', ['W czerwcu 2024 r. Rosja i Korea Płd. Kima']],
    ['파병했다고 밝혔다. 러시아는 부인했다.', ['파병했다고 밝혔다', '러시아는 부인했다']],
    ['A line\u2028and another', ['A line', 'and another']],
    ['One line of\nthe source. Two.', ['One line of\nthe source', 'Two']],
    ['Why? Nobody knows!', ['Why', 'Nobody knows']],
    ['In varie basi dell’Est. Tremila uomini.', ['In varie basi dell’Est', 'Tremila uomini']],
    ['Dijo que no. Luego calló.', ['Dijo que no', 'Luego calló']],
    [
      'The 11th brigade, est. 1950, and No. 5 left.',
      ['The 11th brigade, est. 1950, and No. 5 left'],
    ],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('a question is known by its end', () => {
    const tokens = tokenize('Did they go? They did.');
    const [first, second] = sentencesOf(tokens);
    expect([first, second].map((one) => one !== undefined && asks(tokens, one))).toEqual([
      true,
      false,
    ]);
  });
});

describe('quotations', () => {
  test.each([
    ['« Oui », dit-il', ['Oui']],
    ['“Yes. No,” he said', ['Yes. No']],
    ['„Ja“, sagte er', ['Ja']],
    ['"Sí", dijo', ['Sí']],
    ['「네」 라고', ['네']],
    ['He said “this goes on and never ends', ['this goes on and never ends']],
    ['no quotation” here', []],
    ['– Tak. Są tam – mówi Jan. – Idą – dodał', ['Tak. Są tam', 'Idą']],
    ['- „Tak” jest - mówi Jan. Był „tam”', ['Tak” jest', 'tam']],
    ['Tak – mówi Jan', []],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

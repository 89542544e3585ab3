import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE_PATHS, SAMPLES, samplePages } from '@/scripts/samples';
import { type Attested, open } from './attested';

interface Expected {
  readonly file: string;
  readonly published: string;
  readonly reading: readonly { readonly quote: string }[];
}

const { articles } = JSON.parse(readFileSync(join(SAMPLES, 'reading.json'), 'utf8')) as {
  readonly articles: readonly Expected[];
};

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

let attested: Attested;

beforeAll(async () => {
  attested = await open({ pages: samplePages() });
});

afterAll(() => attested.close());

describe.each(articles)('$file', ({ file, published, reading }) => {
  test('paints words inside the sentences that state a claim, and nowhere else', async () => {
    const page = await attested.visit(`/${file}`);
    const report = await attested.settled(page);
    expect(report.reading?.published).toBe(published);
    const painted = (await attested.highlights(page)).map(({ text }) => folded(text));
    expect(painted.length).toBeGreaterThan(8);
    const outside = painted.filter(
      (text) => !reading.some(({ quote }) => overlaps(folded(quote), text)),
    );
    expect(outside).toEqual([]);
    await page.close();
  });

  test('leaves the document as it was served', async () => {
    const page = await attested.visit(`/${file}`);
    await attested.settled(page);
    const [served, now] = await page.evaluate(async () => {
      const source = await (await fetch(location.href)).text();
      const parsed = new DOMParser().parseFromString(source, 'text/html');
      return [parsed.documentElement.outerHTML, document.documentElement.outerHTML];
    });
    expect(now).toBe(served);
    await page.close();
  });
});

test('a stopped worker wakes up and reads the next page', async () => {
  const first = await attested.visit(SAMPLE_PATHS.fr);
  await attested.settled(first);
  await attested.stopWorker();
  const second = await attested.visit(SAMPLE_PATHS.en);
  const report = await attested.settled(second);
  expect(report.reading?.mentions.length).toBeGreaterThan(8);
});

/** Whether one holds the other: a mark may stand in the quote, or begin before it. */
function overlaps(quote: string, text: string): boolean {
  return quote.includes(text) || text.includes(quote);
}

/** Entries for a typed or selected text. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkText } from '@/entrypoints/background/check-text';
import { createIndexKeeper, type IndexKeeper } from '@/entrypoints/background/index-keeper';
import { createStore, type Store } from '@/lib/store/index';
import { packText } from '@/test/packs/fixtures';

const SENTENCE = 'The harbour bridge was closed yesterday.';

let count = 0;
let store: Store;
let keeper: IndexKeeper;

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.0.0' } as never);
  count += 1;
  store = createStore(`check-text-${count}`);
  keeper = createIndexKeeper(store);
});

const install = async (change: object = {}) => {
  const file = JSON.stringify({ ...(JSON.parse(packText('v1')) as object), ...change });
  const result = await store.importPack(file, { kind: 'file' });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
};

const check = (text: string) => checkText(text, { store, keeper, today: '2026-01-20' });

it('gives each entry that it states once, in order', async () => {
  await install();
  const text = `${SENTENCE}\n\nLe pont du port est fermé. ${SENTENCE}`;
  const checked = await check(text);
  expect(checked).toMatchObject({ ok: true, value: { text } });
  expect(checked.ok && checked.value.matches.map(({ claim }) => claim.ref.claim)).toEqual([
    'bridge-closed',
  ]);
});

it('gives entries whose statements say the same in other words, after those', async () => {
  await install();
  const text = `It is not safe, the harbour bridge. ${SENTENCE}`;
  const checked = await check(text);
  if (!checked.ok) throw new Error(checked.error.message);
  const [first, ...others] = checked.value.matches;
  expect(first).toMatchObject({ marked: true, claim: { ref: { claim: 'bridge-closed' } } });
  expect(others.map(({ claim }) => claim.ref.claim)).toContain('bridge-unsafe');
  expect(others.every(({ mention }) => mention === null)).toBe(true);
});

it('gives what its signs state as what a page about it would be marked with', async () => {
  const { claims } = JSON.parse(packText('v1')) as { claims: { id: string }[] };
  const signs = { base: 0, concepts: { bridge: 3 } };
  const signed = claims.map((one) => (one.id === 'bridge-closed' ? { ...one, signs } : one));
  await install({ claims: signed });
  const checked = await check('Nobody crossed the harbour bridge.');
  expect(checked.ok && checked.value.matches[0]).toMatchObject({
    claim: { ref: { claim: 'bridge-closed' } },
    mention: { signed: true },
    marked: false,
  });
});

it('tells what differs from an entry with the same words', async () => {
  await install();
  const text = 'Repairing the harbour bridge costs 90 million euros.';
  const checked = await check(text);
  expect(
    checked.ok && checked.value.matches.map(({ claim, conflict }) => [claim.ref.claim, conflict]),
  ).toContainEqual(['cost-40', 'figure']);
});

it('gives none for a text about something else', async () => {
  await install();
  const text = 'The weather was fine on Sunday.';
  expect(await check(text)).toMatchObject({ value: { matches: [] } });
});

it('gives none without packs', async () => {
  expect(await check(SENTENCE)).toEqual({
    ok: true,
    value: { text: SENTENCE, packs: [], matches: [] },
  });
});

import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type ClaimContext, claimContext, claimView, makeReading } from '@/lib/claims/index';
import type { Mention } from '@/lib/model/mention';
import type { ClaimId, Pack } from '@/lib/model/pack';
import { createStore, SMALL } from '@/lib/store/index';

const SHIPPED = 'public/packs/dprk-deployment.json';
const TODAY = '2026-11-22';
const PAGE = { url: '', title: '', lang: 'en', published: '2024-10-28' };

/** The shipped pack's claims several times over, each time on their own: more than is read whole. */
const large = (): Pack => {
  const pack = JSON.parse(readFileSync(SHIPPED, 'utf8')) as Pack;
  const copies = Array.from({ length: 9 }, (_, copy) => {
    const named = (id: string) => `${id}-${copy}`;
    return {
      series: pack.series.map((one) => ({ ...one, id: named(one.id) })),
      claims: pack.claims.map((claim) => ({
        ...claim,
        id: named(claim.id),
        implies: claim.implies.map(named),
        ...(claim.series === undefined ? {} : { series: named(claim.series) }),
      })),
    };
  });
  return {
    ...pack,
    id: 'large',
    series: copies.flatMap(({ series }) => series),
    claims: copies.flatMap(({ claims }) => claims),
  };
};

const mentionOf = (key: string, claim: ClaimId): Mention => ({
  ref: { pack: key, claim },
  block: 0,
  start: 0,
  end: 1,
  stance: 'confirmed',
  credits: ['nato', 'us-dod', 'dprk', 'south-korea'],
  figure: { value: 11_000, unit: 'soldiers' },
  evidence: [],
});

const expectSameJudgement = (
  whole: ClaimContext,
  part: ClaimContext,
  key: string,
  id: ClaimId,
): void => {
  const judged = [whole, part].map((context) => ({
    reading: makeReading(PAGE, [mentionOf(key, id)], new Map([[key, context]]), TODAY),
    view: claimView(context, { pack: key, claim: id }, TODAY),
  }));
  expect(judged[1]).toEqual(judged[0]);
};

it('a claim read out of a large pack is judged and shown as with the whole pack', async () => {
  const pack = large();
  const file = JSON.stringify(pack);
  expect(file.length).toBeGreaterThan(SMALL);
  const store = createStore('parts');
  const imported = await store.importPack(file, { kind: 'file' });
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  const { key } = imported.value.pack;
  const unnamed = pack.parties.map((party) => ({ ...party, names: {} }));
  const whole = claimContext({ ...pack, parties: unnamed });
  for (const { id } of pack.claims.filter((_, at) => at % 3 === 0)) {
    const read = await store.packAround(key, [id]);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.claims.length).toBeLessThan(pack.claims.length / 4);
    expectSameJudgement(whole, claimContext(read.value), key, id);
  }
});

it('a claim of a pack of few claims is judged and shown as with the whole pack', async () => {
  const file = readFileSync(SHIPPED, 'utf8');
  const pack = JSON.parse(file) as Pack;
  expect(file.length).toBeGreaterThan(SMALL);
  const store = createStore('parts-few');
  const imported = await store.importPack(file, { kind: 'file' });
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  const { key } = imported.value.pack;
  const unnamed = pack.parties.map((party) => ({ ...party, names: {} }));
  const whole = claimContext({ ...pack, parties: unnamed });
  for (const { id } of pack.claims) {
    const read = await store.packAround(key, [id]);
    if (!read.ok) throw new Error(read.error.message);
    expectSameJudgement(whole, claimContext(read.value), key, id);
  }
});

it('several claims are read together, unknown ones left out', async () => {
  const store = createStore('parts-several');
  const pack = large();
  await store.importPack(JSON.stringify(pack), { kind: 'file' });
  const ids = [pack.claims[0]?.id ?? '', pack.claims.at(-1)?.id ?? '', 'no-such-claim'];
  const read = await store.packAround('file:large', ids);
  expect(read).toMatchObject({ ok: true });
  const found = read.ok ? read.value.claims.map(({ id }) => id) : [];
  expect(found).toEqual(expect.arrayContaining(ids.slice(0, 2)));
  expect(found).not.toContain('no-such-claim');
});

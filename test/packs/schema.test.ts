import { existsSync, readFileSync } from 'node:fs';
import type { InferOutput } from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Pack } from '@/lib/model/pack';
import { parsePack } from '@/lib/packs/index';
import type { pack } from '@/lib/packs/schema';
import { packSchemaText } from '@/scripts/pack-schema';

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
type Same<A, B> = [A, B] extends [B, A] ? true : false;

describe('the definition that packs are checked with', () => {
  it('says the same as the types of lib/model', () => {
    const same: Same<Frozen<InferOutput<typeof pack>>, Pack> = true;
    expect(same).toBe(true);
  });

  it('is what public/pack.schema.json was generated from', () => {
    const file = new URL('../../public/pack.schema.json', import.meta.url);
    expect(
      readFileSync(file, 'utf8'),
      'run: node scripts/with-node.mjs scripts/pack-schema.ts',
    ).toBe(packSchemaText());
  });
});

const shipped = new URL('../../public/packs/dprk-deployment.json', import.meta.url);

it.runIf(existsSync(shipped))('accepts the pack that ships', () => {
  expect(parsePack(readFileSync(shipped, 'utf8'))).toMatchObject({ ok: true });
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Served } from './serve';

/** The folder of the two sample articles and what a careful reader takes from each. */
export const SAMPLES = join(import.meta.dirname, '..', 'test', 'fixtures', 'samples');

export const SAMPLE_PATHS = { fr: '/fr-koursk.html', en: '/en-acknowledged.html' } as const;

/** The sample articles and their style, by the path they are served at. */
export const samplePages = (): Record<string, Served> =>
  Object.fromEntries(
    readdirSync(SAMPLES).map((name) => [`/${name}`, { file: join(SAMPLES, name) }]),
  );

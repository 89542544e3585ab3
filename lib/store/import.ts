import { type Origin, type Pack, packKey } from '@/lib/model/pack';
import { type Failure, failure, type Result, success } from '@/lib/model/result';
import { compareVersions, type PackProblem, parsePack } from '@/lib/packs/index';
import type { Connection } from './connection';
import { forgetChanges, inOneTransaction, SMALL, setAside, type Writing } from './packs';
import { writeParts } from './parts';
import type { StoredPack } from './schema';
import { digestOf, isComplete, writeText } from './texts';

/** How far an import is; `share` goes from 0 to 1 in each phase. */
export interface ImportProgress {
  readonly phase: 'checking' | 'writing';
  readonly share: number;
}

export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Aborting before the end leaves everything as it was. */
  readonly signal?: AbortSignal;
  /** Install an older version over a newer one. */
  readonly allowOlder?: boolean;
  /** Replace the same version when its content differs: for the file that ships with us. */
  readonly replaceSame?: boolean;
}

export interface Imported {
  readonly outcome: 'installed' | 'updated' | 'already-installed';
  readonly pack: StoredPack;
  /** The version that was replaced and is kept. */
  readonly replaced: string | null;
}

/** Why nothing was imported. */
export interface ImportFailure extends Failure {
  /** `not-a-pack`, `older`, `same-version-differs`, `aborted`, or a `StoreFailure`. */
  readonly kind: string;
  /** With `not-a-pack`: everything that is wrong with the file. */
  readonly problems: readonly PackProblem[];
}

const refused = (kind: string, message: string, problems: readonly PackProblem[] = []) =>
  failure<ImportFailure>({ kind, message, problems });

/**
 * Checks a file and installs it in one transaction: all of it or nothing. The same version again
 * changes nothing; a newer one replaces the installed one of the same origin, which is kept; a
 * pack with the id of another origin's stands beside it.
 */
export const importOperation =
  (connection: Connection, clock: () => number) =>
  async (
    file: string,
    origin: Origin,
    options: ImportOptions = {},
  ): Promise<Result<Imported, ImportFailure>> => {
    const { onProgress = () => {}, signal } = options;
    onProgress({ phase: 'checking', share: 0 });
    // Checking a large file keeps the thread busy: let the page paint first.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) return aborted();
    const parsed = parsePack(file);
    if (!parsed.ok) {
      return refused('not-a-pack', 'The file is not a pack that can be used.', parsed.error);
    }
    const content = JSON.stringify(parsed.value);
    const fresh = describePack(
      parsed.value,
      origin,
      content.length,
      await digestOf(content),
      clock(),
    );
    onProgress({ phase: 'checking', share: 1 });

    const result = await connection.run(async (db) => {
      try {
        return await inOneTransaction(db, async (tx) => {
          const current = await tx.objectStore('packs').get(fresh.key);
          const decision = decide(current, fresh, options);
          const written = (share: number) => onProgress({ phase: 'writing', share });
          const write = async (text: string) => {
            await writeText(tx, text, content, written, signal);
            if (content.length > SMALL) await writeParts(tx, text, parsed.value);
          };
          if (decision !== 'install') {
            // The same file again mends a stored one that has lost pieces.
            const same = decision.ok ? decision.value.pack : null;
            if (same !== null && !(await isComplete(tx, same.text, same.size))) {
              await write(same.text);
            }
            return decision;
          }
          await write(fresh.text);
          return success(await install(tx, current, fresh));
        });
      } catch (reason) {
        if (signal?.aborted) return aborted();
        throw reason;
      }
    });
    if (result.ok) return result;
    return failure({ problems: [], ...result.error });
  };

const aborted = () => refused('aborted', 'The import was stopped. Nothing was changed.');

const decide = (
  current: StoredPack | undefined,
  fresh: StoredPack,
  { allowOlder = false, replaceSame = false }: ImportOptions,
): Result<Imported, ImportFailure> | 'install' => {
  if (current === undefined) return 'install';
  const order = compareVersions(fresh.version, current.version);
  if (order < 0 && !allowOlder) {
    return refused(
      'older',
      `Version ${current.version} is installed; the file holds the older ${fresh.version}.`,
    );
  }
  if (order !== 0) return 'install';
  if (current.digest === fresh.digest) {
    return success({ outcome: 'already-installed', pack: current, replaced: null });
  }
  return replaceSame
    ? 'install'
    : refused(
        'same-version-differs',
        `Version ${current.version} is installed already, with other content. A changed pack needs a new version.`,
      );
};

const install = async (
  tx: Writing,
  current: StoredPack | undefined,
  fresh: StoredPack,
): Promise<Imported> => {
  const pack: StoredPack = {
    ...fresh,
    enabled: current?.enabled ?? true,
    uncompared: current?.text ?? null,
  };
  if (current !== undefined) await setAside(tx, current, 'replaced', fresh.installedAt);
  await forgetChanges(tx, pack.key);
  await tx.objectStore('packs').put(pack);
  return {
    outcome: current === undefined ? 'installed' : 'updated',
    pack,
    replaced: current?.version ?? null,
  };
};

const describePack = (
  pack: Pack,
  origin: Origin,
  size: number,
  digest: string,
  now: number,
): StoredPack => ({
  key: packKey(origin, pack.id),
  id: pack.id,
  origin,
  version: pack.version,
  title: pack.title,
  publisher: pack.publisher.name,
  license: pack.license ?? null,
  updated: pack.updated ?? null,
  claims: pack.claims.length,
  parties: pack.parties.length,
  sources: pack.sources.length,
  size,
  digest,
  installedAt: now,
  text: crypto.randomUUID(),
  enabled: true,
  uncompared: null,
});

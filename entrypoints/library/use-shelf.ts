import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DamagedPack, RemovedPack } from '@/components/library/PacksView';
import type { ShelfPack } from '@/components/library/shelf';
import { sendToBackground } from '@/lib/messages/send';
import type { Pack } from '@/lib/model/pack';
import { failure, type Result, success } from '@/lib/model/result';
import {
  type Dismissal,
  listChanges,
  listDismissals,
  listPacks,
  listPrevious,
  type PreviousVersion,
  packByKey,
  type StateChange,
  type StoredPack,
} from '@/lib/store/index';

/** What is installed, read whole. */
export interface Shelf {
  readonly packs: readonly ShelfPack[];
  readonly removed: readonly RemovedPack[];
  readonly changes: readonly StateChange[];
  readonly dismissals: readonly Dismissal[];
  readonly damaged: readonly DamagedPack[];
}

/** Packs by where their text is: a text never changes, so it is read once. */
type Known = Map<string, Pack>;

const readPacks = async (stored: readonly StoredPack[], known: Known) => {
  const packs: { readonly stored: StoredPack; readonly pack: Pack }[] = [];
  const damaged: DamagedPack[] = [];
  for (const one of stored) {
    const cached = known.get(one.text);
    const pack = cached === undefined ? await packByKey(one.key) : success(cached);
    if (pack.ok) {
      known.set(one.text, pack.value);
      packs.push({ stored: one, pack: pack.value });
    } else {
      damaged.push({ key: one.key, title: one.title, failure: pack.error });
    }
  }
  return { packs, damaged };
};

const removedOf = (
  previous: readonly PreviousVersion[],
  stored: readonly StoredPack[],
): RemovedPack[] => {
  const installed = new Set(stored.map(({ key }) => key));
  const latest = new Map<string, PreviousVersion>();
  for (const version of previous) {
    if (!installed.has(version.key) && !latest.has(version.key)) latest.set(version.key, version);
  }
  return [...latest.values()].map(({ key, title, version }) => ({ key, title, version }));
};

/** The installed packs, with the shipped one: right after installation it may still be coming. */
const listAll = async (): Promise<Result<readonly StoredPack[]>> => {
  const stored = await listPacks();
  if (!stored.ok || stored.value.some(({ origin }) => origin.kind === 'extension')) return stored;
  // The background answers this once the shipped pack is in the store, or cannot be.
  await sendToBackground('mayRead', { url: location.href });
  return listPacks();
};

const readShelf = async (known: Known): Promise<Result<Shelf>> => {
  const stored = await listAll();
  if (!stored.ok) return stored;
  const [previous, changes, dismissals] = await Promise.all([
    listPrevious(),
    listChanges(),
    listDismissals(),
  ]);
  if (!previous.ok) return previous;
  if (!changes.ok) return changes;
  if (!dismissals.ok) return dismissals;
  const { packs, damaged } = await readPacks(stored.value, known);
  return success({
    packs: packs.map(({ stored: { key, origin, enabled }, pack }) => ({
      key,
      origin,
      enabled,
      pack,
      previous: previous.value.find((version) => version.key === key)?.version ?? null,
    })),
    removed: removedOf(previous.value, stored.value),
    changes: changes.value,
    dismissals: dismissals.value,
    damaged,
  });
};

/** The shelf, `null` until it was read, and a way to read it again. */
export const useShelf = (): readonly [Result<Shelf> | null, () => Promise<void>] => {
  const [shelf, setShelf] = useState<Result<Shelf> | null>(null);
  const known = useRef<Known>(new Map());
  const turn = useRef(0);
  const read = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    let answer: Result<Shelf>;
    try {
      answer = await readShelf(known.current);
    } catch (reason) {
      answer = failure({ kind: 'failed', message: String(reason) });
    }
    // An older reading that comes in late must not replace a newer one.
    if (mine === turn.current) setShelf(answer);
  }, []);
  useEffect(() => {
    void read();
    // Another tab, or an update of the extension, may have changed what is installed.
    const again = () => {
      if (document.visibilityState === 'visible') void read();
    };
    document.addEventListener('visibilitychange', again);
    return () => document.removeEventListener('visibilitychange', again);
  }, [read]);
  return [shelf, read];
};

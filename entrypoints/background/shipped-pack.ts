import { browser } from '@/lib/browser/index';
import { dayOf } from '@/lib/claims/index';
import type { Store } from '@/lib/store/index';
import { noteChanges } from './changes';

/** The pack that comes with the extension, in its own package. */
const FILE = '/packs/dprk-deployment.json';
/** Under this key: the version of the extension whose pack was dealt with last. */
const NOTED = 'shippedPackOf';

export interface ShippedPack {
  /** Resolves when the pack is in the store, or cannot be; it is never a reason to fail. */
  installed(): Promise<void>;
  /** Brings it up to date after the extension was installed or updated. */
  renew(): Promise<void>;
}

/**
 * Installs the shipped pack and updates it with the extension, as a pack of the origin
 * `extension`: what the reader imported is not touched, and what the reader removed stays away.
 */
export const createShippedPack = (store: Store): ShippedPack => {
  let work: Promise<void> | null = null;

  const start = (again: boolean): Promise<void> => {
    work = (work ?? Promise.resolve()).then(async () => {
      const version = browser.runtime.getManifest().version;
      const noted = (await browser.storage.local.get(NOTED))[NOTED];
      if (noted === version && !again) return;
      if (await bringIn(store)) await browser.storage.local.set({ [NOTED]: version });
    });
    work = work.catch((reason: unknown) => {
      console.error(reason);
      work = null;
    });
    return work;
  };

  return {
    installed: () => work ?? start(false),
    renew: () => start(true),
  };
};

/** Whether it is dealt with for this version of the extension. */
const bringIn = async (store: Store): Promise<boolean> => {
  const packs = await store.listPacks();
  const previous = await store.listPrevious();
  if (!packs.ok || !previous.ok) return false;
  const there = packs.value.some(({ origin }) => origin.kind === 'extension');
  const removed = previous.value.some(
    ({ origin, because }) => origin.kind === 'extension' && because === 'removed',
  );
  if (!there && removed) return true;
  const result = await store.importPack(
    await packagedFile(),
    { kind: 'extension' },
    {
      // Whatever comes with this version of the extension is the one that belongs to it.
      allowOlder: true,
      replaceSame: true,
    },
  );
  if (!result.ok) {
    console.error(result.error.message, result.error.problems);
    return false;
  }
  await noteChanges(store, dayOf());
  return true;
};

/** A file of the extension's own package: nothing leaves the machine. */
const packagedFile = async (): Promise<string> => {
  // oxlint-disable-next-line no-restricted-globals
  const response = await fetch(browser.runtime.getURL(FILE as never));
  return response.text();
};

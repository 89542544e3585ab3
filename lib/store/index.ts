import { connect } from './connection';
import { importOperation } from './import';
import { indexOperations } from './index-cache';
import { markOperations } from './marks';
import { packOperations } from './packs';

export type { StoreFailure } from './connection';
export type { Imported, ImportFailure, ImportOptions, ImportProgress } from './import';
export type { AreDismissed } from './marks';
export { SMALL } from './packs';
export type {
  CacheName,
  Dismissal,
  PackVersion,
  PreviousVersion,
  StateChange,
  StoredPack,
} from './schema';

/**
 * Everything kept on this machine. Nothing here throws: an answer is a `Result`, and a database
 * that is damaged or newer is left exactly as it is.
 *
 * @param clock milliseconds since 1970; tests give their own.
 */
export const createStore = (name = 'attested', clock: () => number = Date.now) => {
  const connection = connect(name);
  return {
    ...packOperations(connection, clock),
    ...markOperations(connection, clock),
    ...indexOperations(connection),
    importPack: importOperation(connection, clock),
    /** Lets go of the database; the next use opens it again. */
    close: () => connection.close(),
  };
};

export type Store = ReturnType<typeof createStore>;

/** The store of this extension; opened on first use. Only background and library import it. */
export const store: Store = createStore();

export const {
  listPacks,
  listPrevious,
  importPack,
  setEnabled,
  removePack,
  restorePrevious,
  exportPack,
  packByKey,
  listDismissals,
  undoDismissal,
  listChanges,
  seeChange,
} = store;

/**
 * Asks the browser not to clear the database when the disk fills up; false when it will not
 * promise. Only pages can ask, so the library does, after an import.
 */
export const keepForGood = async (): Promise<boolean> => {
  try {
    return (await navigator.storage?.persist?.()) ?? false;
  } catch {
    return false;
  }
};

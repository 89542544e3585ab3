import type { DBSchema } from 'idb';
import type { LocalText } from '@/lib/model/language';
import type { ClaimId, IsoDate, Origin, PackId, PackKey } from '@/lib/model/pack';
import type { ClaimState } from '@/lib/model/state';

/** What is known of a stored version of a pack without reading its text. */
export interface PackVersion {
  readonly key: PackKey;
  readonly id: PackId;
  readonly origin: Origin;
  readonly version: string;
  readonly title: LocalText;
  /** The pack's own word for its publisher; nobody vouches for it. */
  readonly publisher: string;
  readonly license: string | null;
  readonly updated: IsoDate | null;
  readonly claims: number;
  readonly parties: number;
  readonly sources: number;
  /** UTF-16 code units of the file. */
  readonly size: number;
  /** SHA-256 of the file's text, in hexadecimal: tells whether two files are the same. */
  readonly digest: string;
  /** Milliseconds since 1970, as all moments here. */
  readonly installedAt: number;
  /** Where its text is, in `texts`. */
  readonly text: string;
}

/** An installed pack. */
export interface StoredPack extends PackVersion {
  readonly enabled: boolean;
  /**
   * Text of the version that an update replaced, until the states of both have been compared;
   * `null` after that, and for packs that replaced nothing.
   */
  readonly uncompared: string | null;
}

/** A version that was replaced or removed and can be brought back. */
export interface PreviousVersion extends PackVersion {
  readonly enabled: boolean;
  readonly leftAt: number;
  readonly because: 'replaced' | 'removed';
}

/** A mark that the reader does not want on one page. No text of the page is kept. */
export interface Dismissal {
  readonly url: string;
  readonly pack: PackKey;
  readonly claim: ClaimId;
  /** SHA-256 of the marked words. */
  readonly quote: string;
  readonly at: number;
}

/** A claim whose state an update of its pack changed. */
export interface StateChange {
  readonly pack: PackKey;
  readonly claim: ClaimId;
  /** The versions between which it changed. */
  readonly from: string;
  readonly to: string;
  readonly before: ClaimState;
  /** The day of the update. */
  readonly on: IsoDate;
}

/** `current`: the index of terms. The others: statements of all claims, of those without wordings. */
export type CacheName = 'current' | 'statements' | 'stated';

export interface AttestedDB extends DBSchema {
  packs: { key: PackKey; value: StoredPack };
  previous: { key: [PackKey, string]; value: PreviousVersion };
  /** The files as they came, in pieces, and parts derived from them: see texts.ts and parts.ts. */
  texts: { key: [string, number]; value: string };
  /** What was compiled from all enabled packs: caches, never the truth. */
  index: { key: CacheName; value: { readonly fingerprint: string; readonly bytes: Blob } };
  dismissals: {
    key: [string, PackKey, ClaimId, string];
    value: Dismissal;
    indexes: { url: string };
  };
  changes: { key: [PackKey, ClaimId]; value: StateChange };
}

export type StoreName = 'packs' | 'previous' | 'texts' | 'index' | 'dismissals' | 'changes';

import type { LocalText } from '@/lib/model/language';
import type { Origin, PackId } from '@/lib/model/pack';
import type { PackProblem } from '@/lib/model/problem';
import type { Failure } from '@/lib/model/result';

/** What became of one file. Only `installed` and `updated` changed anything. */
export type ImportOutcome =
  | {
      readonly kind: 'installed';
      readonly id: PackId;
      readonly title: LocalText;
      readonly version: string;
      readonly claims: number;
      /** Origins of the installed packs that give themselves the same id. */
      readonly beside: readonly Origin[];
    }
  | { readonly kind: 'unchanged'; readonly title: LocalText; readonly version: string }
  | {
      readonly kind: 'updated';
      readonly title: LocalText;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: 'older';
      readonly title: LocalText;
      readonly version: string;
      readonly installed: string;
    }
  /** The installed version under the same number, with other content. */
  | { readonly kind: 'differs'; readonly title: LocalText; readonly version: string }
  | { readonly kind: 'refused'; readonly problems: readonly PackProblem[] }
  /** The file gave no text: too long, not in UTF-8, or gone. */
  | { readonly kind: 'too-large' | 'not-text' | 'unreadable' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'cancelled' };

/** A file on its way in. */
export interface ImportJob {
  readonly id: number;
  readonly name: string;
  readonly step: 'waiting' | 'reading' | 'checking' | 'writing' | 'done';
  /** 0 to 1; `null` while that cannot be told. */
  readonly progress: number | null;
  readonly outcome: ImportOutcome | null;
}

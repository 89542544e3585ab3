import type { Language } from './language';
import type { IsoDate } from './pack';

/** One paragraph-like run of visible text. Offsets are UTF-16 code units in `text`. */
export interface Block {
  readonly id: number;
  /** The page's own text: never trimmed or folded, so that offsets lead back to its nodes. */
  readonly text: string;
  readonly role: 'title' | 'heading' | 'text';
  /** From the nearest `lang` attribute when it differs from the page's. */
  readonly lang?: Language;
}

/** What the page says of itself. */
export interface PageFacts {
  readonly url: string;
  readonly title: string;
  readonly lang: Language | null;
  readonly published: IsoDate | null;
}

/** Everything that leaves a page for the background. */
export interface PageText extends PageFacts {
  readonly blocks: readonly Block[];
  /** Mentions by wordings in blocks of the page that are not sent along. */
  readonly sure?: number;
}

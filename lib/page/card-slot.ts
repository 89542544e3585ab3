import type { Evidence } from '@/lib/model/mention';
import type { IsoDate } from '@/lib/model/pack';
import type { ClaimView, JudgedMention } from '@/lib/model/reading';

/** Where a card was asked for: what it stands beside, and whether it takes the focus. */
export interface CardPlace {
  /** The mention on the page, live. */
  readonly range: Range;
  /** The pointer, to choose among the lines of a long mention. Viewport pixels. */
  readonly point: { readonly x: number; readonly y: number } | null;
  /** `pointer` leaves with the pointer; the others stay until closed; `keyboard` takes focus. */
  readonly by: 'pointer' | 'click' | 'keyboard';
}

export interface CardContent {
  readonly mention: JudgedMention;
  readonly claim: ClaimView;
  readonly published: IsoDate | null;
  readonly today: IsoDate;
  /** The page's words behind a piece of evidence; `null` when they are not at hand. */
  readonly wordsOf: (evidence: Evidence) => string | null;
  readonly onDismiss: () => void;
  readonly onOpenLibrary: () => void;
  readonly onOpenMarks: () => void;
}

export interface CardRequest {
  readonly place: CardPlace;
  /** The claims that these words state; never empty. */
  readonly contents: readonly CardContent[];
  /** Which of them to begin with. */
  readonly first: number;
  /** The reader went to another of them. */
  readonly onSwitch: (to: number) => void;
  /** Called once, however the card came to close. */
  readonly onClosed: () => void;
}

export interface OpenCard {
  close(): void;
}

export type ShowCard = (request: CardRequest) => OpenCard;

/**
 * Where the card's script, loaded when a card is first wanted, leaves its one function for the
 * content script: a global of the world that only our scripts in this page share.
 */
const SLOT = 'attestedShowCard';

type Slot = { [SLOT]?: ShowCard };

export const offerCard = (show: ShowCard): void => {
  (globalThis as Slot)[SLOT] = show;
};

export const offeredCard = (): ShowCard | undefined => (globalThis as Slot)[SLOT];

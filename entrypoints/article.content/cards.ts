import { sendToBackground } from '@/lib/messages/send';
import { claimKey } from '@/lib/model/reading';
import { type CardPlace, type OpenCard, offeredCard } from '@/lib/page/card-slot';
import { flash, paintActive } from '@/lib/page/highlights';
import type { Mark } from '@/lib/page/pointer';
import { scrollTo, stepFrom } from './marks';
import type { Session } from './session';

/** Opens one card at a time, over the mentions of a session. */
export class Cards {
  readonly #session: Session;
  #open: { readonly index: number; readonly card: OpenCard } | null = null;
  #last: number | null = null;
  #turn = 0;
  #flash = new AbortController();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Loads the card's script the first time. Does nothing when the mention's card is open. */
  async open(mark: Mark, by: CardPlace['by'], point: CardPlace['point'] = null): Promise<void> {
    if (this.#open?.index === mark.index && by === 'pointer') return;
    this.#turn += 1;
    const turn = this.#turn;
    if (offeredCard() === undefined) {
      const loaded = await sendToBackground('needCard', {});
      if (!loaded.ok && loaded.error.kind === 'context-gone') this.#session.fail(loaded.error);
    }
    const show = offeredCard();
    const { reading } = this.#session;
    const mention = reading?.mentions[mark.index];
    // Meanwhile another card was asked for, or the page was read anew.
    if (show === undefined || turn !== this.#turn || !reading || !mention) return;
    const claim = reading.claims[claimKey(mention.ref)];
    if (claim === undefined || !this.#session.marks.includes(mark)) return;
    this.close();
    this.#last = mark.index;
    paintActive(mark.range);
    const card = show({
      place: { range: mark.range, point, by },
      content: {
        mention,
        claim,
        published: reading.published,
        today: reading.today,
        wordsOf: ({ block, start, end }) => this.#session.words(block, start, end),
        onDismiss: () => this.#session.dismiss(mention),
        onOpenLibrary: () => void sendToBackground('openLibrary', { ref: mention.ref }),
        onOpenMarks: () => void sendToBackground('openLibrary', { section: 'marks' }),
      },
      onClosed: () => {
        if (this.#open?.card !== card) return;
        this.#open = null;
        paintActive(null);
      },
    });
    this.#open = { index: mark.index, card };
  }

  close(): void {
    this.#open?.card.close();
  }

  /** From the keyboard: scrolls there and moves the focus into the card. */
  step(direction: 'next' | 'previous'): void {
    const from = this.#open?.index ?? this.#last;
    const mark = stepFrom(this.#session.marks, from, direction);
    if (mark === undefined) return;
    this.close();
    scrollTo(mark.range);
    void this.open(mark, 'keyboard');
  }

  /** From the popup: scrolls there and flashes; whether the mention is there to be shown. */
  show(index: number): boolean {
    const mark = this.#session.marks.find((one) => one.index === index);
    if (mark === undefined) return false;
    this.close();
    this.#last = index;
    scrollTo(mark.range);
    this.#flash.abort();
    this.#flash = new AbortController();
    void flash(mark.range, this.#flash.signal);
    return true;
  }

  /** The page is read anew: nothing of the last reading stays open or is remembered. */
  reset(): void {
    this.#turn += 1;
    this.#last = null;
    this.#flash.abort();
    this.close();
  }
}

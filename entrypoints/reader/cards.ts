import { sendToBackground } from '@/lib/messages/send';
import { claimKey } from '@/lib/model/reading';
import {
  type CardContent,
  type CardPlace,
  type OpenCard,
  offeredCard,
  type ShowCard,
} from '@/lib/page/card-slot';
import { flash, paintActive } from '@/lib/page/flash';
import { type Mark, marksWith } from '@/lib/page/pointer';
import { scrollTo, stepFrom } from './marks';
import type { Reader } from './reader';

/** Opens one card at a time, over the mentions of a page. */
export class Cards {
  readonly #page: Reader;
  #open: { readonly index: number; readonly card: OpenCard } | null = null;
  #last: number | null = null;
  #turn = 0;
  #flash = new AbortController();

  constructor(page: Reader) {
    this.#page = page;
  }

  /** Loads the card's script the first time. Does nothing when the mention's card is open. */
  async open(mark: Mark, by: CardPlace['by'], point: CardPlace['point'] = null): Promise<void> {
    if (this.#open?.index === mark.index && by === 'pointer') return;
    this.#turn += 1;
    const turn = this.#turn;
    const [show, here] = await Promise.all([this.#loaded(), this.#claimsOn(mark)]);
    // Meanwhile another card was asked for, or the page was read anew.
    if (show === undefined || turn !== this.#turn || !this.#page.marks.includes(mark)) return;
    const first = here.findIndex((one) => one.mark === mark);
    if (first < 0) return;
    this.close();
    this.#last = mark.index;
    paintActive(mark.range);
    const card = show({
      place: { range: mark.range, point, by },
      contents: here.map(({ content }) => content),
      first,
      onSwitch: (to) => {
        const next = here[to]?.mark;
        if (next === undefined || this.#open?.card !== card) return;
        this.#open = { index: next.index, card };
        this.#last = next.index;
        paintActive(next.range);
      },
      onClosed: () => {
        if (this.#open?.card !== card) return;
        this.#open = null;
        paintActive(null);
      },
    });
    this.#open = { index: mark.index, card };
  }

  async #loaded(): Promise<ShowCard | undefined> {
    if (offeredCard() === undefined) {
      const loaded = await sendToBackground('needCard', {});
      if (!loaded.ok && loaded.error.kind === 'context-gone') this.#page.fail(loaded.error);
    }
    return offeredCard();
  }

  /** What the card shows of a mention, and of the others that share words with it. */
  async #claimsOn(
    mark: Mark,
  ): Promise<readonly { readonly mark: Mark; readonly content: CardContent }[]> {
    const { mentions, marks } = this.#page;
    const here = marksWith(marks, mark).filter(({ index }) => mentions?.[index] !== undefined);
    const found = here.flatMap(({ index }) => mentions?.[index] ?? []);
    const reading = await this.#page.judge(found);
    if (reading?.mentions.length !== here.length) return [];
    return here.flatMap((one, at) => {
      const mention = reading.mentions[at];
      const claim = mention && reading.claims[claimKey(mention.ref)];
      if (!mention || !claim) return [];
      const content: CardContent = {
        mention,
        claim,
        published: reading.published,
        today: reading.today,
        wordsOf: ({ block, start, end }) => this.#page.words(block, start, end),
        onDismiss: () => this.#page.dismiss(mention),
        onOpenLibrary: () => void sendToBackground('openLibrary', { ref: mention.ref }),
        onOpenMarks: () => void sendToBackground('openLibrary', { section: 'marks' }),
      };
      return [{ mark: one, content }];
    });
  }

  close(): void {
    this.#open?.card.close();
  }

  /** From the keyboard: scrolls there and moves the focus into the card. */
  step(direction: 'next' | 'previous'): void {
    const from = this.#open?.index ?? this.#last;
    const mark = stepFrom(this.#page.marks, from, direction);
    if (mark === undefined) return;
    this.close();
    scrollTo(mark.range);
    void this.open(mark, 'keyboard');
  }

  /** From the popup: scrolls there and flashes; whether the mention is there to be shown. */
  show(index: number): boolean {
    const mark = this.#page.marks.find((one) => one.index === index);
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

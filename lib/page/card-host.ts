import type { CardPlace, OpenCard } from './card-slot';
import { isOn, lineAt, placeBeside, wordsAround } from './place';
import { linesOf } from './pointer';

/** How long a card that opened by itself waits for the pointer to come back. Milliseconds. */
const GRACE = 350;
/** The pointer still counts as on the mention or the card this near to it. Pixels. */
const NEAR = 8;

/** Against whatever the page's style sheets say of an element like this. */
const HOST_STYLE = [
  'all: initial',
  'display: block',
  'position: fixed',
  'inset: auto',
  'margin: 0',
  'padding: 0',
  'border: 0',
  'overflow: visible',
  'background: none',
  'width: max-content',
  'height: max-content',
  'max-width: none',
  'max-height: none',
]
  .map((rule) => `${rule} !important`)
  .join(';');

export interface CardDrawing {
  /** Draws the content; gives back how to take it away. */
  readonly draw: (into: ShadowRoot, close: () => void) => () => void;
  readonly styles: CSSStyleSheet;
  readonly onClosed: () => void;
}

/**
 * Opens a card beside a mention: the one element of ours on a page, there only while it is open.
 *
 * A closed shadow root in the top layer, so that neither the page's style nor its stacking
 * matters. Escape, a press elsewhere, and (when the pointer opened it) leaving close it. Focus
 * goes back to where it was.
 */
export const openCard = (place: CardPlace, drawing: CardDrawing): OpenCard => {
  const closing = new AbortController();
  const { signal } = closing;
  const before = document.activeElement;
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  host.style.cssText = HOST_STYLE;
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [drawing.styles];

  const close = () => {
    if (signal.aborted) return;
    const hadFocus = document.activeElement === host;
    closing.abort();
    erase();
    host.remove();
    if (hadFocus && before instanceof HTMLElement && before.isConnected) {
      before.focus({ preventScroll: true });
    }
    drawing.onClosed();
  };

  const erase = drawing.draw(root, close);
  document.documentElement.append(host);
  host.showPopover();
  keepBeside(host, root, place, signal);
  closeWhenLeft(host, place, close, signal);
  keepKeysInside(root, signal);
  if (place.by === 'keyboard') {
    const dialog = root.querySelector<HTMLElement>('[role="dialog"]');
    dialog?.focus({ preventScroll: true });
  }
  return { close };
};

/** Places the card now and whenever the page scrolls or either of the two changes size. */
const keepBeside = (
  host: HTMLElement,
  root: ShadowRoot,
  { range, point }: CardPlace,
  signal: AbortSignal,
): void => {
  let frame = 0;
  // Relative to the mention, so that the chosen line stays chosen while the page scrolls.
  const start = range.getBoundingClientRect();
  const move = () => {
    frame = 0;
    const viewport = { width: innerWidth, height: innerHeight };
    const now = range.getBoundingClientRect();
    const moved = point && { x: point.x + now.left - start.left, y: point.y + now.top - start.top };
    const line = lineAt(linesOf(range), moved, viewport) ?? now;
    const words = wordsAround(line, now, moved?.x ?? null, viewport);
    // Measured at the height it would like to have.
    const card = root.firstElementChild as HTMLElement;
    card.style.maxBlockSize = '';
    const { left, top, maxHeight } = placeBeside(words, host.getBoundingClientRect(), viewport);
    card.style.maxBlockSize = `min(${card.offsetHeight}px, ${Math.floor(maxHeight)}px)`;
    host.style.setProperty('left', `${Math.round(left)}px`, 'important');
    host.style.setProperty('top', `${Math.round(top)}px`, 'important');
  };
  const later = () => {
    if (frame === 0) frame = requestAnimationFrame(move);
  };
  move();
  const sizes = new ResizeObserver(later);
  for (const child of root.children) sizes.observe(child);
  document.addEventListener('scroll', later, { signal, capture: true, passive: true });
  addEventListener('resize', later, { signal, passive: true });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
  });
};

const closeWhenLeft = (
  host: HTMLElement,
  { range, by }: CardPlace,
  close: () => void,
  signal: AbortSignal,
): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let entered = by !== 'pointer';
  const stay = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const isNear = (event: PointerEvent) =>
    event.composedPath().includes(host) ||
    isOn([host.getBoundingClientRect(), ...linesOf(range)], event.clientX, event.clientY, NEAR);
  const leave = () => {
    // Clicked into or reached by keyboard: it stays until it is closed.
    if (entered || document.activeElement === host) return;
    timer ??= setTimeout(close, GRACE);
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted) return;
      if (isNear(event)) stay();
      else leave();
    },
    { signal, capture: true, passive: true },
  );
  document.documentElement.addEventListener('pointerleave', leave, { signal, passive: true });
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      if (event.composedPath().includes(host)) entered = true;
      else if (!isOn(linesOf(range), event.clientX, event.clientY)) close();
    },
    { signal, capture: true, passive: true },
  );
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', stay);
};

/** A page's own shortcuts must not fire while someone types or presses keys in the card. */
const keepKeysInside = (root: ShadowRoot, signal: AbortSignal): void => {
  for (const name of ['keydown', 'keypress', 'keyup', 'click', 'pointerdown', 'mousedown']) {
    root.addEventListener(name, (event) => event.stopPropagation(), { signal });
  }
};

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page as tab, userEvent } from 'vitest/browser';
import { openCard } from '@/lib/page/card-host';
import type { CardPlace, OpenCard } from '@/lib/page/card-slot';
import { pause, rangeAt, read, showArticle } from './page';

const onClosed = vi.fn();
let range: Range;
let card: OpenCard | undefined;
let before: string;
let shadow: ShadowRoot;

beforeEach(async () => {
  await tab.viewport(900, 700);
  showArticle(
    '<p><span id="in">One boat left.</span> <button id="button">Page button</button></p><p id="far" style="margin-top: 400px">Far from it.</p>',
  );
  range = rangeAt(await read(), 'One boat left');
  before = document.documentElement.outerHTML;
});
afterEach(() => {
  card?.close();
  vi.clearAllMocks();
});

const at = (id: string) => document.querySelector(`#${id}`) as HTMLElement;
const host = () => document.querySelector<HTMLElement>('html > [popover]');

const open = (by: CardPlace['by']): void => {
  const styles = new CSSStyleSheet();
  styles.replaceSync('[role=dialog] { width: 360px; height: 300px; background: Canvas }');
  card = openCard(
    { range, point: null, by },
    {
      styles,
      onClosed,
      draw: (into) => {
        shadow = into;
        const dialog = document.createElement('div');
        dialog.setAttribute('role', 'dialog');
        dialog.tabIndex = -1;
        const button = document.createElement('button');
        button.textContent = 'Inside';
        dialog.append(button);
        into.append(dialog);
        return () => dialog.remove();
      },
    },
  );
};

it('is one element with a closed root, and leaves no trace', () => {
  open('click');
  expect(host()?.shadowRoot).toBeNull();
  expect(document.querySelectorAll('[popover]')).toHaveLength(1);
  expect(document.body.outerHTML).toBe(
    before.slice(before.indexOf('<body'), before.lastIndexOf('</html>')),
  );
  card?.close();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(onClosed).toHaveBeenCalledTimes(1);
  card?.close();
  expect(onClosed).toHaveBeenCalledTimes(1);
});

it('stands by its mention, inside the window, also when the page scrolls', async () => {
  open('click');
  const beside = () => {
    const box = host()?.getBoundingClientRect() as DOMRect;
    const line = range.getBoundingClientRect();
    return { box, gap: Math.round(box.top - line.bottom) };
  };
  expect(beside().gap).toBe(6);
  expect(beside().box.left).toBeGreaterThanOrEqual(8);
  document.body.style.height = '3000px';
  scrollTo(0, 40);
  await vi.waitFor(() => expect(beside().gap).toBe(6));
  scrollTo(0, 0);
  document.body.removeAttribute('style');
});

it('closes with Escape, before the page hears of it', async () => {
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  open('click');
  await userEvent.keyboard('{Escape}');
  expect(host()).toBeNull();
  expect(heard).not.toHaveBeenCalled();
  document.removeEventListener('keydown', heard);
});

it('does not close by an Escape that the page makes up', () => {
  open('click');
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(host()).not.toBeNull();
});

it('closes when something else is pressed, which is pressed all the same', async () => {
  const pressed = vi.fn();
  at('far').addEventListener('click', pressed);
  open('click');
  await userEvent.click(at('far'));
  expect(host()).toBeNull();
  expect(pressed).toHaveBeenCalledTimes(1);
});

it('takes the focus when asked by keyboard, and gives it back', async () => {
  at('button').focus();
  open('keyboard');
  expect(document.activeElement).toBe(host());
  expect(shadow.activeElement?.getAttribute('role')).toBe('dialog');
  await userEvent.keyboard('{Tab}');
  expect(shadow.activeElement?.textContent).toBe('Inside');
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(at('button'));
});

it('leaves the focus where it is when the pointer opened it', () => {
  at('button').focus();
  open('pointer');
  expect(document.activeElement).toBe(at('button'));
});

it('goes when the pointer that opened it goes, not while it is inside', async () => {
  await userEvent.hover(at('in'));
  open('pointer');
  const { left, top } = (host() as HTMLElement).getBoundingClientRect();
  await userEvent.hover(document.documentElement, {
    position: { x: left + 50, y: top + 50 },
  });
  await pause(600);
  expect(host()).not.toBeNull();
  await userEvent.hover(at('far'), { position: { x: 850, y: 5 } });
  await vi.waitFor(() => expect(host()).toBeNull(), 2000);
});

it('stays after a click when the pointer goes', async () => {
  await userEvent.hover(at('in'));
  open('click');
  await userEvent.hover(at('far'), { position: { x: 850, y: 5 } });
  await pause(600);
  expect(host()).not.toBeNull();
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Mark, watchPointer } from '@/lib/page/pointer';
import { pause, rangeAt, read, showArticle } from './page';

let ending: AbortController;
let marks: Mark[];
const onRest = vi.fn();
const onClick = vi.fn();

beforeEach(async () => {
  ending = new AbortController();
  showArticle(
    '<p id="p"><span id="before">Say that</span> <span id="in">one boat left</span> and <a id="link" href="#x">another boat</a> did <b id="not">not</b>.</p>',
  );
  const page = await read();
  marks = [
    { index: 0, range: rangeAt(page, 'one boat left and another boat') },
    { index: 1, range: rangeAt(page, 'another boat') },
  ];
  watchPointer({ marks: () => marks, onRest, onClick }, ending.signal);
});
afterEach(() => {
  ending.abort();
  vi.clearAllMocks();
  getSelection()?.removeAllRanges();
});

const at = (id: string) => document.querySelector(`#${id}`) as HTMLElement;
const indexOf = (spy: typeof onRest) => spy.mock.calls.map(([mark]) => (mark as Mark).index);

it('a pointer that rests on a mention is told, once', async () => {
  await userEvent.hover(at('in'));
  expect(onRest).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(indexOf(onRest)).toEqual([0]), 2000);
  await pause(500);
  expect(onRest).toHaveBeenCalledTimes(1);
});

it('a pointer that passes over is not', async () => {
  await userEvent.hover(at('in'));
  await userEvent.hover(at('not'));
  await pause(600);
  expect(onRest).not.toHaveBeenCalled();
});

it('the inner of two mentions is meant', async () => {
  await userEvent.hover(at('link'));
  await vi.waitFor(() => expect(indexOf(onRest)).toEqual([1]), 2000);
});

it('a click on a mention is told; one on a link in it is the link’s', async () => {
  await userEvent.click(at('before'));
  await userEvent.click(at('link'));
  expect(onClick).not.toHaveBeenCalled();
  expect(location.hash).toBe('#x');
  await userEvent.click(at('in'));
  expect(indexOf(onClick)).toEqual([0]);
});

it('selecting text is not a click', async () => {
  await userEvent.dblClick(at('in'));
  expect(getSelection()?.toString().trim()).not.toBe('');
  expect(onClick.mock.calls.length).toBeLessThan(2);
});

it('events that the page makes up open nothing', async () => {
  const { x, y } = at('in').getBoundingClientRect();
  const event = { clientX: x + 5, clientY: y + 5, bubbles: true };
  at('in').dispatchEvent(new PointerEvent('pointermove', event));
  at('in').dispatchEvent(new MouseEvent('click', event));
  at('in').click();
  await pause(600);
  expect(onRest).not.toHaveBeenCalled();
  expect(onClick).not.toHaveBeenCalled();
});

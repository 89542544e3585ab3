import { describe, expect, it } from 'vitest';
import { isOn, lineAt, placeBeside } from '@/lib/page/place';

const viewport = { width: 800, height: 600 };
const card = { width: 360, height: 300 };
const line = (left: number, top: number, width = 100) => ({ left, top, width, height: 20 });

describe('a card beside a line', () => {
  it.each([
    ['under it', line(100, 100), { left: 100, top: 126 }],
    ['above it, when there is no room below', line(100, 400), { left: 100, top: 94 }],
    ['inside the right edge', line(700, 100), { left: 432, top: 126 }],
    ['inside the left edge', line(-50, 100), { left: 8, top: 126 }],
  ])('stands %s', (_, at, expected) => {
    expect(placeBeside(at, card, viewport)).toMatchObject(expected);
  });

  it('stands to its side when there is no room above or below', () => {
    const low = { width: 1000, height: 400 };
    expect(placeBeside(line(100, 190), card, low)).toMatchObject({ left: 206, top: 50 });
    expect(placeBeside(line(700, 190), card, low)).toMatchObject({ left: 334, top: 50 });
  });

  it('is lower rather than over its words', () => {
    const tall = { width: 360, height: 560 };
    const below = placeBeside(line(100, 200), tall, viewport);
    expect(below).toMatchObject({ top: 226, maxHeight: 366 });
    const above = placeBeside(line(100, 400), tall, viewport);
    expect(above).toMatchObject({ top: 8, maxHeight: 386 });
  });

  it('never leaves the viewport, wherever the line is', () => {
    for (let left = -500; left < 1300; left += 90) {
      for (let top = -900; top < 1500; top += 70) {
        const place = placeBeside(line(left, top), card, viewport);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.left + card.width).toBeLessThanOrEqual(792);
        expect(place.top + Math.min(card.height, place.maxHeight)).toBeLessThanOrEqual(592);
      }
    }
  });
});

describe('the line of a mention', () => {
  const lines = [line(300, 100, 400), line(0, 125, 200)];

  it('is the one under the pointer, else the first that can be seen', () => {
    expect(lineAt(lines, { x: 50, y: 130 }, viewport)).toBe(lines[1]);
    expect(lineAt(lines, { x: 500, y: 108 }, viewport)).toBe(lines[0]);
    expect(lineAt(lines, null, viewport)).toBe(lines[0]);
    expect(lineAt([line(0, -90), ...lines], null, viewport)).toBe(lines[0]);
  });

  it('knows what is on it', () => {
    expect([isOn(lines, 350, 110), isOn(lines, 350, 130), isOn(lines, 203, 130, 4)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

import type { Rectangle } from 'electron';
import { describe, expect, it } from 'vitest';
import { placeWindow } from './windowState.ts';

const main = { x: 0, y: 25, width: 1920, height: 1055 };
const right = { x: 1920, y: 0, width: 2560, height: 1400 };
const small = { x: 0, y: 0, width: 1024, height: 700 };
const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe('placeWindow', () => {
  it.each<[Rectangle | null, Rectangle[], Rectangle, string]>([
    [null, [main], box(280, 123, 1360, 860), 'the first start: in the middle'],
    [null, [small], box(0, 0, 1024, 700), 'the first start on a small display'],
    [box(100, 80, 1000, 700), [main], box(100, 80, 1000, 700), 'where it was'],
    [box(2000, 90, 1500, 900), [main, right], box(2000, 90, 1500, 900), 'on the second display'],
    [box(2000, 90, 1500, 900), [main], box(210, 103, 1500, 900), 'whose display has gone'],
    [box(1850, 90, 1500, 900), [main], box(210, 103, 1500, 900), 'only a sliver in sight'],
    [box(100, -500, 1000, 700), [main], box(460, 203, 1000, 700), 'title bar above the display'],
    [box(100, 1060, 1000, 700), [main], box(460, 203, 1000, 700), 'title bar below the display'],
    [box(50, 40, 3000, 2000), [main], box(50, 40, 1920, 1055), 'larger than the display'],
    [box(50, 40, 300, 300), [main], box(50, 40, 880, 560), 'smaller than it can be used'],
    [null, [], box(0, 0, 1360, 860), 'no display at all'],
  ])('%j on %j: %j (%s)', (saved, workAreas, expected) => {
    expect(placeWindow(saved, workAreas)).toEqual(expected);
  });
});

import type { Rectangle } from 'electron';
import { z } from 'zod';

export const WindowState = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }),
  isMaximised: z.boolean(),
});
export type WindowState = z.infer<typeof WindowState>;

export const MIN_WIDTH = 880;
export const MIN_HEIGHT = 560;
const WIDTH = 1360;
const HEIGHT = 860;
/** So much of a window must be on a display that a hand can take hold of it. */
const MIN_VISIBLE = 120;

/**
 * Where a window opens, given where it was (null at the first start) and the work areas of the
 * displays, the main one first. A window whose display has gone is put on the main one.
 */
export function placeWindow(saved: Rectangle | null, workAreas: readonly Rectangle[]): Rectangle {
  const main = workAreas[0] ?? { x: 0, y: 0, width: WIDTH, height: HEIGHT };
  const home = saved && workAreas.find((area) => isReachable(saved, area));
  const area = home ?? main;
  const width = Math.min(Math.max(saved?.width ?? WIDTH, MIN_WIDTH), area.width);
  const height = Math.min(Math.max(saved?.height ?? HEIGHT, MIN_HEIGHT), area.height);
  if (saved && home) return { x: saved.x, y: saved.y, width, height };
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}

/** Whether the title bar can be seen, not just some edge. */
function isReachable(window: Rectangle, area: Rectangle): boolean {
  const visibleWidth =
    Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const isTopVisible = window.y >= area.y && window.y <= area.y + area.height - MIN_VISIBLE;
  return isTopVisible && visibleWidth >= MIN_VISIBLE;
}

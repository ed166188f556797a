import { useLayoutEffect, useMemo, useRef } from 'react';

type Commands<Names extends string> = Record<Names, (...args: never[]) => void>;

/**
 * The same object at every render, whose functions do what those of the latest render do: rows
 * that get it need not be drawn again for it. Call them in events, not while drawing.
 */
export function useStableCommands<Names extends string, Kind extends Commands<Names>>(
  commands: Kind & Commands<Names>,
): Kind {
  const latest = useRef(commands);
  useLayoutEffect(() => {
    latest.current = commands;
  });
  const names = Object.keys(commands).join(' ');
  return useMemo(() => {
    const entries = names.split(' ').map((name) => {
      const call = (...args: never[]) => {
        latest.current[name as Names](...args);
      };
      return [name, call] as const;
    });
    return Object.fromEntries(entries) as unknown as Kind;
  }, [names]);
}

import type { Bridge } from '../shared/ipc.ts';

declare global {
  interface Window {
    /** Put there by the preload script. */
    dau: Bridge;
  }
}

/** The way to main. It is looked up at each use, so that a test can put its own in place. */
export const bridge: Bridge = {
  get requests() {
    return window.dau.requests;
  },
  get events() {
    return window.dau.events;
  },
};

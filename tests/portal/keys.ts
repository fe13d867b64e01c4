import type { CDPSession, Page } from 'playwright-core';

/** How far Tab came through a page. */
export interface Walk {
  /** Where focus stopped, in this order. */
  stops: number;
  /** Elements that take keys or clicks and at which it did not stop. */
  missed: string[];
  /** Stops that stand before the one before them. */
  backwards: string[];
  /** Stops at which nothing shows that focus is there. */
  unseen: string[];
  /** How much wider than the window the page was at a stop, by what focus opens. */
  overflow: number;
}

const TAB = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
/** Keys that are pressed before it is asked whether the walk is at its end. */
const AT_ONCE = 40;

const START = `(() => {
  const stops = [];
  const { documentElement: page } = document;
  document.activeElement?.blur();
  getSelection().removeAllRanges();
  const onFocus = ({ target }) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(target);
    const isRing = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    const stop = { target, isSeen: isRing || [...target.querySelectorAll('rect')].some((shape) => parseFloat(getComputedStyle(shape).strokeWidth) >= 3) };
    stops.push(stop);
    queueMicrotask(() => (stop.overflow = page.scrollWidth - page.clientWidth));
  };
  document.addEventListener('focusin', onFocus);
  window.walked = { stops, onFocus };
})()`;

const IS_OVER = `(() => {
  const [first, ...others] = window.walked.stops;
  return others.some(({ target }) => target === first.target) || document.activeElement === document.body;
})()`;

const END = `(() => {
  const { stops: all, onFocus } = window.walked;
  document.removeEventListener('focusin', onFocus);
  document.activeElement?.blur();
  const again = all.findIndex(({ target }, index) => index > 0 && target === all[0].target);
  const stops = again < 0 ? all : all.slice(0, again);
  const told = (element) => element.outerHTML.slice(0, 120);
  const stopped = new Set(stops.map(({ target }) => target));
  const interactive = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(
    (element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }),
  );
  return {
    stops: stops.length,
    missed: interactive.filter((element) => !stopped.has(element)).map(told),
    backwards: stops
      .filter(({ target }, index) => index > 0 && !(stops[index - 1].target.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING))
      .map(({ target }) => told(target)),
    unseen: stops.filter(({ isSeen }) => !isSeen).map(({ target }) => told(target)),
    overflow: Math.max(...stops.map(({ overflow }) => overflow)),
  };
})()`;

/** Of a walk on which Tab came to all that takes keys, in the order of the page, and was seen where it was. */
export const EVERYWHERE = { missed: [], backwards: [], unseen: [], overflow: 0 };

/** Presses Tab from the beginning of a page until it has gone through all of it, or as often as that could take at most. */
export async function walkByTab(page: Page, session: CDPSession): Promise<Walk> {
  await page.evaluate(START);
  const most = (await page.evaluate<number>('document.querySelectorAll("*").length')) + AT_ONCE;
  for (let pressed = 0; pressed < most; pressed += AT_ONCE) {
    const keys = Array.from({ length: AT_ONCE }).flatMap(() => [
      session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...TAB }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...TAB }),
    ]);
    await Promise.all(keys);
    if (await page.evaluate<boolean>(IS_OVER)) break;
  }
  return page.evaluate<Walk>(END);
}

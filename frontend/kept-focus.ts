/** Where the keyboard was: what had it, and how to find what stands there after it was made anew. */
interface Place {
  element: HTMLElement;
  within: string | null;
  tag: string;
  names: readonly string[];
  index: number;
}

let last: Place | null = null;

document.addEventListener('focusin', (event) => {
  const element = event.target;
  last = element instanceof HTMLElement ? placeOf(element) : null;
});

function placeOf(element: HTMLElement): Place {
  const within = element.closest<HTMLElement>('[id]')?.id ?? null;
  const tag = element.localName;
  return { element, within, tag, names: namesOf(element), index: alike(within, tag).indexOf(element) };
}

/** By what one knows it again, the surest first. */
function namesOf(element: HTMLElement): readonly string[] {
  return [element.id, element.getAttribute('href'), element.getAttribute('aria-label'), element.textContent].map(
    (name) => name ?? ''
  );
}

function alike(within: string | null, tag: string): HTMLElement[] {
  const scope = (within && document.getElementById(within)) || document.getElementById('main') || document.body;
  const inside = Array.from(scope.querySelectorAll<HTMLElement>(tag));
  return scope.localName === tag ? [scope, ...inside] : inside;
}

/** Leads the keyboard back to where it was if what had it is gone; nothing on the page moves for it. */
function restore(): void {
  const lost = last;
  if (!lost || lost.element.isConnected || document.activeElement !== document.body) {
    return;
  }
  const candidates = alike(lost.within, lost.tag);
  const byName = lost.names
    .map((name, at) => (name === '' ? undefined : candidates.find((one) => namesOf(one)[at] === name)))
    .find((found) => found !== undefined);
  (byName ?? candidates[Math.min(lost.index, candidates.length - 1)])?.focus({ preventScroll: true });
}

declare global {
  interface Window {
    tandemKeptFocus?: { restore(): void };
  }
}

window.tandemKeptFocus = { restore };

export {};

/** Under which name the browser remembers that single keys do nothing. */
const OFF = 'tandem.keys-off';

/** Where a key that is pressed means itself. */
const TYPING =
  'input, textarea, select, vaadin-select, vaadin-date-picker, [contenteditable], [role="listbox"], [role="menu"], [role="dialog"], [role="alertdialog"]';

/** What is open over the page and answered first. */
const QUESTION = 'vaadin-confirm-dialog[opened], vaadin-dialog[opened]';

/** Whether single keys do nothing in this browser. */
export function keysOff(): boolean {
  return localStorage.getItem(OFF) !== null;
}

/** Switches single keys off, or on again. */
export function turnKeysOff(off: boolean): void {
  if (off) {
    localStorage.setItem(OFF, '');
  } else {
    localStorage.removeItem(OFF);
  }
}

/** Whether a key was pressed by itself, where it means nothing else. */
export function isSingleKey(event: KeyboardEvent): boolean {
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  const typed = event.composedPath().some((on) => on instanceof Element && on.matches(TYPING));
  return !modified && !event.defaultPrevented && !typed && !document.querySelector(QUESTION);
}

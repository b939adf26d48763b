/** What is typed in a form counts as unsaved from the first key on, before the server has heard of it. */
const GUARDED = '[data-guarded]';

document.addEventListener('input', (event) => {
  const form = event.composedPath().find((on): on is HTMLElement => on instanceof HTMLElement && on.matches(GUARDED));
  if (form) {
    form.dataset.unsaved = '';
  }
});

/** Reloading, closing the window and going to another site ask first; the browser has its own words for it. */
window.addEventListener('beforeunload', (event) => {
  if (document.querySelector(`${GUARDED}[data-unsaved]`)) {
    event.preventDefault();
  }
});

/** Going back reaches the server after what stands in the field that has the focus, so that the server knows to ask. */
window.addEventListener(
  'popstate',
  () => {
    const field = document.activeElement;
    if (field instanceof HTMLElement && field.closest(GUARDED)) {
      field.blur();
    }
  },
  { capture: true }
);

export {};

import { isSingleKey, keysOff } from './single-keys';

/** Leads to the search, or on its page to the words. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || keysOff() || !isSingleKey(event)) {
    return;
  }
  event.preventDefault();
  const words = document.querySelector<HTMLElement>('.search-words');
  (words ?? document.querySelector<HTMLElement>('.search-link'))?.[words ? 'focus' : 'click']();
});

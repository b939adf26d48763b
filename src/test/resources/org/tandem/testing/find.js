// Finds elements by role and accessible name through shadow roots and slots.
const IMPLICIT = {
  A: (e) => (e.hasAttribute('href') ? 'link' : null),
  BUTTON: () => 'button',
  H1: () => 'heading', H2: () => 'heading', H3: () => 'heading',
  SELECT: () => 'combobox',
  TEXTAREA: () => 'textbox',
  INPUT: (e) => ({ checkbox: 'checkbox', radio: 'radio', button: 'button', submit: 'button' })[e.type] || 'textbox',
  TABLE: () => 'table', NAV: () => 'navigation', MAIN: () => 'main', LI: () => 'listitem',
  'VAADIN-BUTTON': () => 'button',
  'VAADIN-SELECT-ITEM': () => 'option', 'VAADIN-COMBO-BOX-ITEM': () => 'option', 'VAADIN-MENU-BAR-ITEM': () => 'menuitem',
  'VAADIN-ITEM': () => 'option',
};

function* everyElement(root) {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

function roleOf(element) {
  const explicit = element.getAttribute('role');
  if (explicit) return explicit;
  const implicit = IMPLICIT[element.tagName];
  return implicit ? implicit(element) : null;
}

function textOf(ids, element) {
  const root = element.getRootNode();
  return ids.split(/\s+/).map((id) => {
    const named = (root.getElementById && root.getElementById(id)) || document.getElementById(id);
    return named ? named.textContent : '';
  }).join(' ').trim();
}

function nameOf(element) {
  const labelled = element.getAttribute('aria-labelledby');
  if (labelled && textOf(labelled, element)) return textOf(labelled, element);
  const label = element.getAttribute('aria-label');
  if (label) return label;
  if (element.caption) return element.caption.textContent;
  if (element.labels && element.labels.length) return [...element.labels].map((l) => l.textContent).join(' ');
  return element.textContent || '';
}

function isVisible(element) {
  if (!element.isConnected || element.closest('[hidden],[aria-hidden="true"]')) return false;
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== 'hidden';
}

function tidy(text) {
  return text.replace(/[\s\u00a0]+/g, ' ').replace(/[*•]$/, '').trim();
}

function find(role, name) {
  for (const element of everyElement(document)) {
    if (isCalled(element, role, name) && isVisible(element)) return element;
  }
  return null;
}

function visibleText() {
  const parts = [document.body.innerText];
  for (const element of everyElement(document)) {
    if (element.shadowRoot) {
      for (const inner of element.shadowRoot.children) if (inner.innerText) parts.push(inner.innerText);
    }
  }
  return parts.join('\n');
}

function isCalled(element, role, name) {
  const wanted = tidy(name);
  const called = tidy(nameOf(element));
  return roleOf(element) === role && (wanted.endsWith('…') ? called.startsWith(wanted.slice(0, -1)) : called === wanted);
}

function isFocused(role, name) {
  let element = document.activeElement;
  while (element && element.shadowRoot && element.shadowRoot.activeElement) element = element.shadowRoot.activeElement;
  return element !== null && isCalled(element, role, name);
}

function descriptionOf(element) {
  return tidy(textOf(element.getAttribute('aria-describedby') || '', element));
}

function innermost(text) {
  let found = null;
  for (const element of everyElement(document)) {
    if (isVisible(element) && tidy(element.textContent || '').includes(tidy(text))) found = element;
  }
  return found;
}

function languageOf(text) {
  for (let element = innermost(text); element; element = element.parentElement || (element.getRootNode().host ?? null)) {
    if (element.lang) return element.lang;
  }
  return null;
}

/** Somebody who can be named, or with an address something that can be led to. */
interface Named {
  name: string;
  position: string;
  address?: string;
}

/** What answers some words after #. */
interface Found {
  words: string;
  found: Named[];
}

/** So many are offered at a time. */
const MOST = 8;

/** What stands right before the caret when somebody is being named. */
const NAMING = /(?:^|[\s(>])@([\p{L}\p{N}][^@\n]{0,60}|)$/u;

/** What stands right before the caret when something is being led to. */
const LEADING = /(?:^|[\s(>])#([\p{L}\p{N}][^#\n]{1,60})$/u;

/** After so long a pause the server is asked what could be meant. */
const PAUSE_MS = 250;

/**
 * Stands around a text field: after @ it offers those who may read what is written, by name and position; after # groups and
 * milestones, to which it writes a link.
 */
export class Mentions extends HTMLElement {
  label = '';
  linkLabel = '';
  private answered: Found | null = null;
  private asking = 0;
  private named: Named[] | null = null;
  private offered: Named[] = [];
  private at = 0;
  private readonly list = document.createElement('ul');

  connectedCallback(): void {
    this.list.id ||= `mentions-${Math.random().toString(36).slice(2)}`;
    this.list.className = 'mentions';
    this.list.setAttribute('role', 'listbox');
    this.list.hidden = true;
    this.list.addEventListener('mousedown', (event) => this.pick(event));
    this.append(this.list);
    this.addEventListener('input', () => this.look());
    this.addEventListener('keydown', (event) => this.press(event), { capture: true });
    this.addEventListener('focusout', () => this.close());
  }

  set people(people: Named[] | null) {
    this.named = people;
    this.look();
  }

  get people(): Named[] | null {
    return this.named;
  }

  private get field(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  set links(links: Found | null) {
    this.answered = links;
    this.look();
  }

  get links(): Found | null {
    return this.answered;
  }

  private look(): void {
    window.clearTimeout(this.asking);
    const field = this.field;
    const before = field && field.matches(':focus') && field.selectionEnd !== null ? field.value.slice(0, field.selectionEnd) : '';
    const naming = before.match(NAMING);
    const leading = naming ? null : before.match(LEADING);
    if (field && naming) {
      this.offerPeople(field, plain(naming[1] ?? ''));
    } else if (field && leading) {
      this.offerLinks(field, leading[1] ?? '');
    } else {
      this.close();
    }
  }

  private offerPeople(field: HTMLTextAreaElement, typed: string): void {
    if (this.named === null) {
      this.named = [];
      this.dispatchEvent(new CustomEvent('ask-people'));
      return;
    }
    const fits = (one: Named) => plain(`${one.name} ${one.position}`).includes(typed) && plain(one.name) !== typed.trim();
    this.offer(field, this.named.filter(fits).slice(0, MOST), this.label);
  }

  private offerLinks(field: HTMLTextAreaElement, words: string): void {
    if (this.answered?.words === words) {
      this.offer(field, this.answered.found, this.linkLabel);
      return;
    }
    this.close();
    this.asking = window.setTimeout(() => this.dispatchEvent(new CustomEvent('ask-links', { detail: { words } })), PAUSE_MS);
  }

  private offer(field: HTMLTextAreaElement, offered: Named[], label: string): void {
    this.offered = offered;
    this.at = 0;
    this.list.setAttribute('aria-label', label);
    this.show(field);
  }

  private show(field: HTMLTextAreaElement): void {
    this.list.replaceChildren(
      ...this.offered.map((one, place) => {
        const item = document.createElement('li');
        item.id = `${this.list.id}-${place}`;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', String(place === this.at));
        item.append(one.name);
        if (one.position) {
          const position = document.createElement('span');
          position.className = 'note';
          position.textContent = one.position;
          item.append(' ', position);
        }
        return item;
      })
    );
    this.list.hidden = this.offered.length === 0;
    if (this.list.hidden) {
      this.close();
      return;
    }
    field.setAttribute('aria-controls', this.list.id);
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-activedescendant', `${this.list.id}-${this.at}`);
  }

  private close(): void {
    this.offered = [];
    this.list.hidden = true;
    this.field?.removeAttribute('aria-activedescendant');
    this.field?.removeAttribute('aria-controls');
  }

  private press(event: KeyboardEvent): void {
    const field = this.field;
    if (!field || this.offered.length === 0 || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const count = this.offered.length;
    switch (event.key) {
      case 'ArrowDown':
        this.at = (this.at + 1) % count;
        this.show(field);
        break;
      case 'ArrowUp':
        this.at = (this.at + count - 1) % count;
        this.show(field);
        break;
      case 'Enter':
      case 'Tab':
        this.name(field, this.offered[this.at]);
        break;
      case 'Escape':
        this.close();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private pick(event: MouseEvent): void {
    const item = (event.target as Element).closest('li');
    const field = this.field;
    // The field keeps the focus.
    event.preventDefault();
    if (item && field) {
      this.name(field, this.offered[[...this.list.children].indexOf(item)]);
    }
  }

  private name(field: HTMLTextAreaElement, one: Named | undefined): void {
    const end = field.selectionEnd;
    const start = field.value.slice(0, end).lastIndexOf(one?.address ? '#' : '@');
    if (one && start >= 0) {
      field.setRangeText(one.address ? `[${escaped(one.name)}](${one.address}) ` : `@${one.name} `, start, end, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    this.close();
  }
}

/** As the words of a link in Markdown. */
function escaped(words: string): string {
  return words.replace(/[\\[\]]/g, '\\$&');
}

/** Without accents and capitals. */
function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

customElements.define('tandem-mentions', Mentions);

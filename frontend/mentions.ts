/** Somebody who can be named. */
interface Named {
  name: string;
  position: string;
}

/** So many are offered at a time. */
const MOST = 8;

/** What stands right before the caret when somebody is being named. */
const NAMING = /(?:^|[\s(>])@([\p{L}\p{N}][^@\n]{0,60}|)$/u;

/** Stands around a text field: after @ it offers those who may read what is written, by name and position. */
export class Mentions extends HTMLElement {
  label = '';
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

  private look(): void {
    const field = this.field;
    const words = field && field.selectionEnd !== null ? field.value.slice(0, field.selectionEnd).match(NAMING) : null;
    if (!words || !field?.matches(':focus')) {
      this.close();
      return;
    }
    if (this.named === null) {
      this.named = [];
      this.dispatchEvent(new CustomEvent('ask-people'));
      return;
    }
    const typed = plain(words[1] ?? '');
    this.offered = this.named
      .filter((one) => plain(`${one.name} ${one.position}`).includes(typed) && plain(one.name) !== typed.trim())
      .slice(0, MOST);
    this.at = 0;
    this.show(field);
  }

  private show(field: HTMLTextAreaElement): void {
    this.list.setAttribute('aria-label', this.label);
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
    const start = field.value.slice(0, end).lastIndexOf('@');
    if (one && start >= 0) {
      field.setRangeText(`@${one.name} `, start, end, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    this.close();
  }
}

/** Without accents and capitals. */
function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

customElements.define('tandem-mentions', Mentions);

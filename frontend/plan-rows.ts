import { isSingleKey, keysOff, turnKeysOff } from './single-keys';

/** Below this width of the window a milestone has its page alone: nothing fits beside the plan. */
const WIDE = '(min-width: 64rem)';

/**
 * Stands around the rows of a work plan: lets one go through them by single keys, and asks for the milestone of a row to be
 * shown beside the plan instead of on its page.
 */
export class PlanRows extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.choose);
    document.addEventListener('keydown', this.press);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.choose);
    document.removeEventListener('keydown', this.press);
  }

  /** Leads to the row of a milestone. */
  lead(milestone: string): void {
    this.rows.find((row) => row.dataset.milestone === milestone)?.focus();
  }

  /** Where the row stood that was asked to be opened: the table is narrower beside a milestone, and its rows are higher. */
  private place: { milestone: string; top: number } | null = null;

  /** Marks the row whose milestone is shown beside the plan. @param milestone null for none */
  mark(milestone: string | null): void {
    this.rows.forEach((row) => {
      if (row.dataset.milestone === milestone) {
        row.setAttribute('aria-current', 'true');
      } else {
        row.removeAttribute('aria-current');
      }
    });
    requestAnimationFrame(() => this.keepPlace());
  }

  /** Scrolls by as much as the row has moved away from under the pointer. */
  private keepPlace(): void {
    const place = this.place;
    const row = place && this.rows.find((one) => one.dataset.milestone === place.milestone);
    this.place = null;
    if (place && row) {
      scrolled(this).scrollBy({ top: row.getBoundingClientRect().top - place.top, behavior: 'instant' });
    }
  }

  set keysOff(off: boolean) {
    turnKeysOff(off);
  }

  /** Asks for the keys to be told. */
  askForKeys(): void {
    this.dispatchEvent(new CustomEvent('show-keys', { detail: { off: keysOff() } }));
  }

  private get rows(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-milestone]')];
  }

  private get current(): HTMLAnchorElement | undefined {
    const row = document.activeElement?.closest('tr')?.querySelector<HTMLAnchorElement>('a[data-milestone]');
    return row && this.contains(row) ? row : this.rows.find((one) => one.hasAttribute('aria-current'));
  }

  private readonly choose = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-milestone]');
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || elsewhere) {
      return;
    }
    if (matchMedia(WIDE).matches) {
      event.preventDefault();
      this.open(link, true);
    } else {
      this.remember(link);
    }
  };

  /** @param lead whether the keyboard goes to what is shown */
  private open(row: HTMLAnchorElement, lead: boolean): void {
    if (!this.rows.some((one) => one.hasAttribute('aria-current'))) {
      this.remember(row);
    }
    this.place = { milestone: row.dataset.milestone ?? '', top: row.getBoundingClientRect().top };
    this.dispatchEvent(new CustomEvent('open-milestone', { detail: { milestone: row.dataset.milestone, lead } }));
  }

  private readonly press = (event: KeyboardEvent): void => {
    if (!isSingleKey(event)) {
      return;
    }
    if (event.key === 'Escape') {
      this.dispatchEvent(new CustomEvent('close-milestone'));
    } else if (!keysOff()) {
      this.act(event);
    }
  };

  private act(event: KeyboardEvent): void {
    switch (event.key) {
      case '?':
        this.askForKeys();
        break;
      case 'j':
        this.step(1, event.repeat);
        break;
      case 'k':
        this.step(-1, event.repeat);
        break;
      case 'e':
        this.ask('edit-milestone');
        break;
      case 'c':
        this.ask('comment-milestone');
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  /** @param passing whether the key is held: what one passes is not opened */
  private step(by: number, passing: boolean): void {
    const rows = this.rows;
    const at = this.current ? rows.indexOf(this.current) + by : by > 0 ? 0 : rows.length - 1;
    const row = rows[Math.min(Math.max(at, 0), rows.length - 1)];
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
    if (row && !passing && matchMedia(WIDE).matches && rows.some((one) => one.hasAttribute('aria-current'))) {
      this.open(row, false);
    }
  }

  /** Back leads to the row that one went from. */
  private remember(row: HTMLAnchorElement): void {
    const here = new URL(location.href);
    here.searchParams.set('row', `row-${row.dataset.milestone}`);
    history.replaceState(history.state, '', here);
  }

  private ask(what: string): void {
    const row = this.current;
    const milestone = row?.dataset.milestone;
    if (row && milestone) {
      this.remember(row);
      this.dispatchEvent(new CustomEvent(what, { detail: { milestone } }));
    }
  }
}

/** What scrolls the page: some frames scroll inside. */
function scrolled(of: Element): Element {
  for (let up: Element | null = of; up; up = up.assignedSlot ?? up.parentElement ?? (up.getRootNode() as ShadowRoot).host ?? null) {
    const { overflowY } = getComputedStyle(up);
    if (up.scrollHeight > up.clientHeight && (overflowY === 'auto' || overflowY === 'scroll')) {
      return up;
    }
  }
  return document.scrollingElement ?? document.documentElement;
}

customElements.define('tandem-plan-rows', PlanRows);

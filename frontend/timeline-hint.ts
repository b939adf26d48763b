import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { glyph } from './status-glyph';
import type { Mark } from './timeline-data';

const LINGER_MS = 250;
const WIDEST = 360;

/** Shows the whole title and the dates of the mark that is pointed at or has the focus; its link says the same to the ear. */
export class Hint implements ReactiveController {
  #shown: { mark: Mark; left: number; top: number } | null = null;
  #leaving = 0;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener('keydown', this.#dismiss);
  }

  hostDisconnected() {
    document.removeEventListener('keydown', this.#dismiss);
    this.hide();
  }

  show(mark: Mark, sign: Element) {
    this.stay();
    const at = sign.getBoundingClientRect();
    const around = this.host.getBoundingClientRect();
    const left = Math.max(0, Math.min(at.left - around.left, around.width - WIDEST));
    this.#shown = { mark, left, top: at.bottom - around.top + 4 };
    this.host.requestUpdate();
  }

  /** One can move onto the hint itself, to read it or to copy from it. */
  stay = () => window.clearTimeout(this.#leaving);

  leave = () => {
    this.stay();
    this.#leaving = window.setTimeout(() => this.hide(), LINGER_MS);
  };

  hide() {
    this.stay();
    if (this.#shown) {
      this.#shown = null;
      this.host.requestUpdate();
    }
  }

  render() {
    if (!this.#shown) return nothing;
    const { mark, left, top } = this.#shown;
    return html`<div
      class="hint"
      aria-hidden="true"
      style="left: ${left}px; top: ${top}px"
      @pointerenter=${this.stay}
      @pointerleave=${this.leave}
    >
      <p class=${mark.struck ? 'struck' : ''} lang=${mark.title.lang}>${mark.title.text}</p>
      <p class="facts">${glyph(mark.status)} ${mark.facts}</p>
    </div>`;
  }

  #dismiss = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.#shown) {
      event.preventDefault();
      this.hide();
    }
  };
}

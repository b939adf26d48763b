import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { glyph, glyphStyle, type Status } from './status-glyph';

/** One status that occurs, as the server hands it over. */
interface Segment {
  status: Status;
  count: number;
  /** Count and status in words, for those who hear the page. */
  label: string;
  /** The address of the rows that are counted; without it the segment only shows. */
  href: string | null;
}

/** Counts of milestones by status: a list to the ear, a bar to the eye, each part as wide as its share where there is room. */
@customElement('tandem-status-bar')
export class StatusBar extends LitElement {
  static override styles = [
    glyphStyle,
    css`
      :host {
        display: block;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 2px;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        flex-basis: 2.75rem;
      }
      a,
      .still {
        box-sizing: border-box;
        display: flex;
        gap: 3px;
        align-items: center;
        justify-content: center;
        min-height: 28px;
        padding: 0 2px;
        border: 1px solid transparent;
        border-bottom: 3px solid var(--status);
        border-radius: 4px;
        background: color-mix(in oklch, var(--status) 12%, transparent);
        color: var(--vaadin-text-color);
        font-variant-numeric: tabular-nums;
        text-decoration: none;
        print-color-adjust: exact;
      }
      a:hover {
        background: color-mix(in oklch, var(--status) 22%, transparent);
      }
      a:focus-visible {
        outline: 2px solid var(--vaadin-focus-ring-color);
        outline-offset: 1px;
      }
      .spoken {
        position: absolute;
        overflow: hidden;
        width: 1px;
        height: 1px;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      @media (forced-colors: active) {
        a,
        .still {
          border-color: CanvasText;
        }
        a {
          color: LinkText;
        }
      }
    `,
  ];

  @property({ attribute: false }) segments: Segment[] = [];

  /** Said where nothing is counted. */
  @property() empty = '';

  protected override render() {
    return this.segments.length === 0
      ? this.empty
      : html`<ul role="list">
          ${this.segments.map(
            (segment) =>
              html`<li style="flex-grow: ${segment.count}; --status: var(--tandem-status-${segment.status})">
                ${this.#part(segment)}
              </li>`,
          )}
        </ul>`;
  }

  #part({ status, count, label, href }: Segment) {
    const content = html`${glyph(status)}<span aria-hidden="true">${count}</span><span class="spoken">${label}</span>`;
    return href === null
      ? html`<span class="still" title=${label}>${content}</span>`
      : html`<a href=${href} title=${label}>${content}</a>`;
  }
}

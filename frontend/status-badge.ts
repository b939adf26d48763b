import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { glyph, glyphStyle, type Status } from './status-glyph';

/** A status as shape and word; the word is its content, so that it is read, found and copied as text. */
@customElement('tandem-status')
export class StatusBadge extends LitElement {
  static override styles = glyphStyle;

  @property() status: Status = 'not_started';

  protected override render() {
    return html`${glyph(this.status)}<slot></slot>`;
  }
}

import { LitElement, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Status } from './status-glyph';
import { flagsOf, ticksOf } from './timeline-axis';
import type { Days, Lane, Mark, Period } from './timeline-data';
import { Hint } from './timeline-hint';
import { laneOf, type LaneEvents } from './timeline-lane';
import { legend } from './timeline-legend';
import { neighbour, place, Scale, type Type } from './timeline-layout';
import { Lines, type Layout } from './timeline-lines';
import { timelineStyle } from './timeline-style';

/** What fits between the margins of a landscape page, of A4 as of Letter. */
const PAPER = 920;

/** As high as the stylesheet sets a line of a label. */
const LINE = 1.35;

/** Lanes of marks along the time. The links are the page's own; only what lies behind them is drawn. */
@customElement('tandem-timeline')
export class Timeline extends LitElement implements LaneEvents {
  static override styles = timelineStyle;

  @property({ attribute: false }) period: Period = { first: '2000-01-01', last: '2000-12-31' };
  @property({ attribute: false }) lanes: Lane[] = [];
  @property({ attribute: false }) days: Days[] = [];
  @property({ attribute: false }) words: Record<'empty' | 'legend' | 'baseline' | 'slip', string> = {
    empty: '',
    legend: '',
    baseline: '',
    slip: '',
  };
  @property({ attribute: false }) statuses: Partial<Record<Status, string>> = {};

  /** The mark to begin at, as when one comes back to it; empty for none. */
  @property() begin = '';

  @state() private width = 0;
  @state() private printing = false;
  @state() private stop = '';
  @state() private open: ReadonlySet<string> = new Set();

  #layout: Layout | null = null;
  #drawn: Layout | null = null;
  readonly #lines = new Lines();
  readonly #hint = new Hint(this);
  readonly #size = new ResizeObserver(([entry]) => {
    if (!this.printing) this.width = Math.floor(entry.contentRect.width);
  });

  override connectedCallback() {
    super.connectedCallback();
    this.#size.observe(this);
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#print);
    this.#redraw();
    void this.#lines.load().then((news) => news && this.#redraw());
    // Before the letters arrive, their widths are those of others.
    void document.fonts.ready.then(() => this.#redraw());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#size.disconnect();
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#print);
    this.#lines.dispose();
    this.#drawn = null;
  }

  protected override willUpdate(changed: PropertyValues) {
    if (['period', 'lanes', 'days', 'width', 'printing'].some((name) => changed.has(name))) this.#arrange();
    if (changed.has('lanes')) this.#hint.hide();
    if (changed.has('begin') && this.begin) {
      this.stop = this.begin;
      const bunch = this.lanes
        .flatMap(({ bunches }) => bunches)
        .find(({ marks }) => marks.some(({ id }) => id === this.begin));
      if (bunch) this.open = new Set([bunch.id]);
    }
    const ids = this.#layout?.lanes.flatMap(({ placed }) => placed.map(({ id }) => id)) ?? [];
    if (!ids.includes(this.stop)) this.stop = ids[0] ?? '';
  }

  #arrange() {
    const width = this.printing ? PAPER : this.width;
    if (width === 0 || !this.isConnected) return;
    const type = this.#type(width);
    const scale = new Scale(this.period, width);
    const flags = flagsOf(this.days, scale, type);
    const ticks = ticksOf(scale, document.documentElement.lang);
    this.#layout = { scale, ticks, flags, lanes: this.lanes.map((lane) => place(lane, scale, type)) };
  }

  #type(width: number): Type {
    const style = getComputedStyle(this);
    const size = parseFloat(style.fontSize);
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.font = `${style.fontWeight} ${size}px ${style.fontFamily}`;
    return {
      row: Math.max(28, size * 2.15),
      line: size * LINE,
      longest: Math.min(width, Math.max(size * 24, width * 0.6)),
      width: (text) => pen.measureText(text).width,
    };
  }

  protected override render() {
    const layout = this.#layout;
    if (!layout) return html``;
    const flagRows = 1 + Math.max(0, ...layout.flags.map(({ line }) => line));
    const line = this.#head / 2;
    return html`<div class="axis" aria-hidden="true">
        <div class="flags" style="height: ${layout.flags.length ? flagRows * line : 0}px">
          ${layout.flags.map(
            (flag) =>
              html`<span class="flag ${flag.kind}" style="left: ${flag.left}px; top: ${flag.line * line}px"
                >${flag.label}</span
              >`,
          )}
        </div>
        <div class="lines"></div>
      </div>
      <div @keydown=${this.#move}>${layout.lanes.map((lane, at) => laneOf(lane, this.#headOf(at), this.words.empty, this))}</div>
      ${legend(this.lanes, layout.lanes, this.words, this.statuses)} ${this.#hint.render()}`;
  }

  /** The height of the names of months, in two lines. */
  get #head() {
    return parseFloat(getComputedStyle(this).fontSize) * 2.4 + 6;
  }

  /** On paper a lane may stand on another page than the months above the first one. */
  #headOf(lane: number) {
    return this.printing && lane > 0 ? this.#head : 0;
  }

  protected override updated() {
    if (this.#layout && this.#layout !== this.#drawn) this.#draw(this.#layout);
    if (this.begin && this.#layout) {
      const mark = this.#sign(this.begin);
      this.begin = '';
      mark?.scrollIntoView({ block: 'center' });
      mark?.focus({ preventScroll: true });
    }
  }

  #draw(layout: Layout) {
    const style = getComputedStyle(this);
    const roots = [...this.renderRoot.querySelectorAll<HTMLElement>('.lines')];
    const font = { family: style.fontFamily, size: parseFloat(style.fontSize) };
    const heads = [this.#head, ...layout.lanes.map((_, at) => this.#headOf(at))];
    this.#lines.draw(roots, layout, this.days, heads, font);
    this.#drawn = layout;
  }

  #redraw() {
    this.#arrange();
    this.requestUpdate();
  }

  /** Paper is as wide as it is, and is drawn before the browser goes on to print. */
  #print = ({ type }: Event) => {
    this.printing = type === 'beforeprint';
    this.style.width = this.printing ? `${PAPER}px` : '';
    this.performUpdate();
  };

  #move = (event: KeyboardEvent) => {
    const sign = (event.target as Element).closest('.sign');
    const next = sign && this.#layout && neighbour(this.#layout.lanes, sign.id, event.key);
    if (!next || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#sign(next.id)?.focus();
  };

  #sign(id: string) {
    return this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }

  isStop = (id: string) => id === this.stop;
  isOpen = (bunch: string) => this.open.has(bunch);
  toggle = (bunch: string) => {
    const open = new Set(this.open);
    if (!open.delete(bunch)) open.add(bunch);
    this.open = open;
  };
  reached = (id: string) => (this.stop = id);
  pointed = (mark: Mark, sign: Element) => this.#hint.show(mark, sign);
  left = () => this.#hint.leave();

  /** Whoever comes back comes back to the mark, since the address remembers it. */
  followed = (mark: Mark, click: MouseEvent) => {
    if (click.ctrlKey || click.metaKey || click.shiftKey) return;
    const here = new URL(location.href);
    here.searchParams.set('row', mark.id);
    history.replaceState(history.state, '', here);
  };
}

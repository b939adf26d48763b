import { shownDays, type Flag, type Tick } from './timeline-axis';
import type { Chart } from './timeline-chart';
import type { Days } from './timeline-data';
import type { PlacedLane, Scale } from './timeline-layout';

/** All that is drawn behind a timeline, worked out once for a width and a period. */
export interface Layout {
  scale: Scale;
  lanes: PlacedLane[];
  ticks: Tick[];
  flags: Flag[];
}

/** The drawings behind the lanes; the library that draws them is fetched when there is something to draw. */
export class Lines {
  readonly #charts = new Map<HTMLElement, Chart>();
  #library: typeof import('./timeline-chart') | null = null;

  /** @returns whether the library has arrived just now */
  async load(): Promise<boolean> {
    if (this.#library) return false;
    this.#library = await import('./timeline-chart');
    return true;
  }

  /** The first root is that above all lanes. @param heads the height of the names of the months in each; 0 for none */
  draw(roots: HTMLElement[], layout: Layout, days: Days[], heads: number[], font: { family: string; size: number }) {
    const library = this.#library;
    if (!library) return;
    const shown = shownDays(days, layout.scale);
    const { scale, ticks, lanes } = layout;
    roots.forEach((root, index) => {
      if (!this.#charts.has(root)) this.#charts.set(root, new library.Chart(root, font));
      const lane = index === 0 ? null : lanes[index - 1];
      this.#charts.get(root)!.draw({
        scale,
        ticks,
        days: shown,
        head: heads[index],
        height: lane ? lane.height : 4,
        slipped: (lane?.placed ?? []).filter(({ baseline }) => baseline !== null),
      });
    });
    this.#keep(roots);
  }

  dispose() {
    this.#keep([]);
  }

  /** The library remembers each drawing until it is told to forget it. */
  #keep(roots: HTMLElement[]) {
    for (const [root, chart] of this.#charts) {
      if (!roots.includes(root)) {
        chart.dispose();
        this.#charts.delete(root);
      }
    }
  }
}

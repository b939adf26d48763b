import { CustomChart, type CustomSeriesOption } from 'echarts/charts';
import { GridSimpleComponent, type GridComponentOption } from 'echarts/components';
import { init, use, type ComposeOption, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Tick, shownDays } from './timeline-axis';
import { HALF, type Placed, type Scale } from './timeline-layout';

// Only what is drawn, and this module only once a timeline is shown: the library is large.
use([CustomChart, GridSimpleComponent, SVGRenderer]);

type Option = ComposeOption<CustomSeriesOption | GridComponentOption>;
type Draw = NonNullable<CustomSeriesOption['renderItem']>;

/** What lies behind the links of a lane, or above all lanes. */
export interface Drawing {
  scale: Scale;
  height: number;
  ticks: Tick[];
  /** The height of the row with their names; 0 for none. */
  head: number;
  days: ReturnType<typeof shownDays>;
  slipped: Placed[];
}

const DIAMOND = 'M0 -5.5 5.5 0 0 5.5 -5.5 0Z';

/** A drawing that takes its colours from the page, so that themes and paper change them without it. */
export class Chart {
  readonly #chart: EChartsType;

  constructor(
    root: HTMLElement,
    private readonly font: { family: string; size: number },
  ) {
    this.#chart = init(root, null, { renderer: 'svg', width: 100, height: 10 });
  }

  draw(drawing: Drawing) {
    this.#chart.resize({ width: drawing.scale.width, height: drawing.height + drawing.head });
    this.#chart.setOption(this.#option(drawing), { notMerge: true });
  }

  dispose() {
    this.#chart.dispose();
  }

  #option({ scale, height, ticks, head, days, slipped }: Drawing): Option {
    const names = new Map(ticks.map(({ day, label }) => [day, label]));
    const customValues = [...names.keys()];
    return {
      animation: false,
      textStyle: { fontFamily: this.font.family },
      grid: { left: HALF, right: HALF, top: head, bottom: 0, outerBoundsMode: 'none' },
      xAxis: {
        type: 'value',
        min: scale.first,
        max: scale.last,
        position: 'top',
        axisLine: { show: false },
        axisTick: { show: false, customValues },
        splitLine: { lineStyle: { color: 'var(--timeline-grid)', width: 1 } },
        axisLabel: {
          show: head > 0,
          customValues,
          align: 'left',
          margin: 3,
          hideOverlap: false,
          color: 'var(--timeline-text)', fontSize: this.font.size, lineHeight: this.font.size * 1.2,
          formatter: (day: number) => names.get(day) ?? '',
        },
      },
      yAxis: { type: 'value', min: 0, max: Math.max(height, 1), inverse: true, show: false },
      series: [
        series(days.map(({ first, last }) => [first, last]), drawDays(days, height, head)),
        series(slipped.map(({ day, baseline, y }) => [day, baseline ?? day, y]), drawSlip(scale)),
      ],
    };
  }
}

function series(data: number[][], renderItem: Draw): CustomSeriesOption {
  return { type: 'custom', silent: true, encode: { x: [0, 1] }, data, renderItem };
}

/** The meeting as a band as broad as its days, today as a broken line: they differ without colour. */
function drawDays(days: Drawing['days'], height: number, head: number): Draw {
  return ({ dataIndex }, api) => {
    const [from] = api.coord([api.value(0), 0]);
    const [to] = api.coord([api.value(1), 0]);
    if (days[dataIndex].kind === 'today') {
      return {
        type: 'line',
        shape: { x1: from, x2: from, y1: head, y2: head + height },
        style: { stroke: 'var(--timeline-today)', lineWidth: 2, lineDash: [4, 3] },
      };
    }
    const width = Math.max(to - from, 4);
    return {
      type: 'rect',
      shape: { x: (from + to - width) / 2, y: head, width, height },
      style: { fill: 'var(--timeline-meeting)' },
    };
  };
}

/** From the baseline, a hollow diamond, to the sign; the way goes out of sight with its baseline. */
function drawSlip(scale: Scale): Draw {
  return (_, api) => {
    const [to, y] = api.coord([api.value(0), api.value(2)]);
    const baseline = Number(api.value(1));
    const [from] = api.coord([Math.min(Math.max(baseline, scale.first), scale.last), 0]);
    const seen = scale.holds(baseline);
    return {
      type: 'group',
      children: [
        {
          type: 'line',
          shape: { x1: seen ? from : from + Math.sign(from - to) * HALF, x2: to, y1: y, y2: y },
          style: { stroke: 'var(--timeline-slip)', lineWidth: 2 },
        },
        {
          type: 'path',
          x: from,
          y,
          ignore: !seen,
          shape: { pathData: DIAMOND },
          style: { stroke: 'var(--timeline-slip)', fill: 'var(--timeline-ground)', lineWidth: 1.5 },
        },
      ],
    };
  };
}

import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { BarChart } from './bar-chart.tsx';
import { BarTable } from './bar-table.tsx';
import { LineChart } from './line-chart.tsx';
import { StackedBars } from './stacked-bars.tsx';
import { CHART_TONES } from './tones.ts';

const FIELDS = [
  { id: 'LD', label: 'Lao động', value: 120 },
  { id: 'TP', label: 'Tư pháp', value: 1040 },
  { id: 'YT', label: 'Y tế', value: null },
];
const EMPLOYERS = [
  { id: 'agency', label: 'Cơ quan', tone: 'blue' },
  { id: 'post', label: 'Bưu điện', tone: 'post' },
] as const;
const MONTHS = [
  { id: '2020-11', label: '11/2020' },
  { id: '2020-12', label: '12/2020' },
  { id: '2021-01', label: '01/2021' },
];

const drawn = (chart: ReactElement) => renderToStaticMarkup(chart);
const cellsOf = (page: string) => [...page.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map((cell) => (cell[1] ?? '').replace(/<[^>]*>/g, ''));
const widthsOf = (page: string) => [...page.matchAll(/<rect class="chart-bar[^>]* width="([\d.]+)%"/g)].map((rect) => Math.round(Number(rect[1])));
/** The words of the chart that its figure points at. */
const saidBy = (page: string) => {
  const id = /aria-describedby="([^"]+)"/.exec(page)?.[1] ?? '?';
  return new RegExp(`<p id="${id}"[^>]*>(.*?)</p>`).exec(page)?.[1];
};

describe('every chart', () => {
  const charts = {
    bars: <BarChart title="Theo lĩnh vực" of="Lĩnh vực" counts="Lượt" rows={FIELDS} />,
    stacks: <StackedBars title="Theo người làm" of="Tháng" series={EMPLOYERS} rows={[{ id: '2020-11', label: '11/2020', values: [30, 70] }]} />,
    lines: <LineChart title="Theo tháng" of="Tháng" points={MONTHS} series={[{ id: 'A', label: 'Lượt', tone: 'blue', values: [3, 9, null] }]} />,
  };

  test.each(Object.entries(charts))('%s: is a figure named by its title, with the same numbers in a table that opens by a key', (_name, chart) => {
    const page = drawn(chart);
    const title = /<figure[^>]*aria-labelledby="([^"]+)"/.exec(page)?.[1];
    expect(page).toMatch(new RegExp(`<figcaption id="${title}"[^>]*>Theo `));
    expect(page).toMatch(/<details[^>]*><summary>Bảng số liệu<\/summary>/);
    expect(page).toMatch(/<div class="table-wrap" role="group" aria-label="Bảng số liệu: Theo [^"]+" tabindex="0">/);
  });

  test.each(Object.entries(charts))('%s: draws each tone with a pattern of its own beside its colour', (_name, chart) => {
    const page = drawn(chart);
    const patterns = [...page.matchAll(/<pattern id="\w+" class="chart-ink (\w+)"[^>]*>(.*?)<\/pattern>/g)];
    expect(patterns.map((pattern) => pattern[1])).toEqual([...CHART_TONES]);
    expect(new Set(patterns.map((pattern) => pattern[2])).size).toBe(CHART_TONES.length);
  });

  test('a chart with a table beside it opens none of its own, and still says itself in words', () => {
    const page = drawn(<BarChart title="Theo lĩnh vực" of="Lĩnh vực" counts="Lượt" rows={FIELDS} tableBeside />);
    expect(page).not.toContain('<details');
    expect(saidBy(page)).toContain('Tư pháp');
  });

  test('two charts of one page do not take each other\'s patterns', () => {
    const page = drawn(
      <div>
        {charts.bars}
        {charts.stacks}
      </div>,
    );
    const ids = [...page.matchAll(/ id="(\w+)"/g)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, used] of page.matchAll(/url\(#(\w+)\)/g)) expect(ids).toContain(used);
  });
});

describe('bars', () => {
  test('are as long as their numbers, and a number that is missing has words and no bar', () => {
    const page = drawn(<BarChart title="Theo lĩnh vực" of="Lĩnh vực" counts="Lượt" rows={FIELDS} missing="chưa ghi nhận" />);
    expect(widthsOf(page)).toEqual([12, 100]);
    expect(cellsOf(page)).toEqual(['Lĩnh vực', 'Lượt', 'Lao động', '120', 'Tư pháp', '1.040', 'Y tế', 'chưa ghi nhận']);
  });

  test('say the highest and the lowest in words', () => {
    expect(saidBy(drawn(<BarChart title="Theo lĩnh vực" of="Lĩnh vực" counts="Lượt" rows={FIELDS} />))).toBe('Biểu đồ thanh, 3 dòng. Cao nhất: Tư pháp 1.040. Thấp nhất: Lao động 120.');
    expect(saidBy(drawn(<BarChart title="Theo lĩnh vực" of="Lĩnh vực" counts="Lượt" rows={[]} />))).toBe('Biểu đồ thanh, chưa có số nào.');
  });

  test('of nothing but zeros have no length', () => {
    expect(widthsOf(drawn(<BarChart title="Không" of="Lĩnh vực" counts="Lượt" rows={[{ id: 'TP', label: 'Tư pháp', value: 0 }]} />))).toEqual([]);
  });

  test('of percent are measured against the whole, not against the largest', () => {
    expect(widthsOf(drawn(<BarChart title="Đúng ngay" of="Cách nộp" counts="%" rows={[{ id: 'a', label: 'Quầy', value: 80 }, { id: 'b', label: 'Mạng', value: 40 }]} largest={100} />))).toEqual([80, 40]);
  });

  test('open what they count, beside the bar and in the table', () => {
    const page = drawn(<BarChart title="Theo lĩnh vực" of="Lĩnh vực" counts="Lượt" rows={FIELDS} opens={(row, shown) => <a href={`#${row.id}`}>{shown}</a>} />);
    expect(page.match(/<a href="#TP">1\.040<\/a>/g)).toHaveLength(2);
    expect(page).not.toContain('#YT');
  });
});

describe('stacked bars', () => {
  const rows = [
    { id: '2020-11', label: '11/2020', values: [30, 70] },
    { id: '2020-12', label: '12/2020', values: [50, 0] },
  ];

  test('lie end to end, against the longest row', () => {
    const page = drawn(<StackedBars title="Theo người làm" of="Tháng" series={EMPLOYERS} rows={rows} />);
    expect(widthsOf(page)).toEqual([30, 70, 50]);
    expect([...page.matchAll(/<rect class="chart-bar \w+" x="([\d.]+)%"/g)].map((rect) => Math.round(Number(rect[1])))).toEqual([0, 30, 0]);
  });

  test('as shares are all of one length', () => {
    expect(widthsOf(drawn(<StackedBars title="Tỷ lệ" of="Tháng" series={EMPLOYERS} rows={rows} share />))).toEqual([30, 70, 100]);
  });

  test('say their parts aloud and write them with their sum in the table', () => {
    const page = drawn(<StackedBars title="Theo người làm" of="Tháng" series={EMPLOYERS} rows={rows} />);
    expect(page).toContain('role="img" aria-label="11/2020: Cơ quan 30, Bưu điện 70."');
    expect(cellsOf(page)).toEqual(['Tháng', 'Cơ quan', 'Bưu điện', 'Cộng', '11/2020', '30', '70', '100', '12/2020', '50', '0', '50']);
  });
});

describe('lines', () => {
  test('break where a number is missing, and the table says so', () => {
    const page = drawn(<LineChart title="Theo tháng" of="Tháng" points={MONTHS} series={[{ id: 'A', label: 'Lượt', tone: 'blue', values: [3, null, 9] }]} />);
    expect(/<path class="chart-line blue" d="([^"]+)"/.exec(page)?.[1]?.match(/M/g)).toHaveLength(2);
    expect(cellsOf(page)).toEqual(['Tháng', 'Lượt', '11/2020', '3', '12/2020', 'không có số', '01/2021', '9']);
  });

  test('say where they begin, end and stand highest', () => {
    const page = drawn(<LineChart title="Theo tháng" of="Tháng" points={MONTHS} series={[{ id: 'A', label: 'Qua bưu chính', tone: 'post', values: [3, 12, 9] }]} />);
    expect(saidBy(page)).toBe('Biểu đồ đường theo Tháng, từ 11/2020 đến 01/2021. Qua bưu chính: đầu kỳ 3, cuối kỳ 9, cao nhất 12.');
  });

  test('several have a legend and marks of different shapes', () => {
    const series = [
      { id: 'A', label: 'Trực tuyến', tone: 'ok', values: [1, 2, 3] },
      { id: 'B', label: 'Bưu chính', tone: 'post', values: [3, 2, 1] },
    ] as const;
    const page = drawn(<LineChart title="Theo tháng" of="Tháng" points={MONTHS} series={series} />);
    const marks = [...page.matchAll(/<path class="chart-mark \w+"[^>]* d="([^"]+)"/g)].map((mark) => mark[1]);
    expect(new Set(marks).size).toBe(2);
    expect(page.match(/<li>/g)).toHaveLength(2);
  });
});

describe('a table whose numbers carry bars', () => {
  const columns = [
    { id: 'A', label: 'A', tone: 'blue' },
    { id: 'C', label: 'C', tone: 'post' },
  ] as const;
  const rows = [
    { id: 'TP', label: 'Tư pháp', values: [200, 10] },
    { id: 'XD', label: 'Xây dựng', values: [100, 5] },
    { id: 'YT', label: 'Y tế', values: [0, 0] },
  ];

  test('has a scale for each column, and no bar for nought', () => {
    expect(widthsOf(drawn(<BarTable label="Theo lĩnh vực" of="Lĩnh vực" columns={columns} rows={rows} />))).toEqual([100, 100, 50, 50]);
  });

  test('is a table with row and column heads, reached by a key where it scrolls', () => {
    const page = drawn(<BarTable label="Theo lĩnh vực" of="Lĩnh vực" columns={columns} rows={rows} />);
    expect(page).toContain('role="group" aria-label="Theo lĩnh vực" tabindex="0"');
    expect(page.match(/<th scope="row">/g)).toHaveLength(3);
    expect(page.match(/<th scope="col"/g)).toHaveLength(3);
  });

  test('begins with the first rows and offers the rest, which paper has anyway', () => {
    const page = drawn(<BarTable label="Theo lĩnh vực" of="Lĩnh vực" columns={columns} rows={rows} first={2} />);
    expect(page.match(/class="only-print"/g)).toHaveLength(1);
    expect(page).toContain('Xem cả 3 dòng');
    expect(drawn(<BarTable label="Theo lĩnh vực" of="Lĩnh vực" columns={columns} rows={rows} first={3} />)).not.toContain('Xem cả');
  });

  test('opens what each number counts', () => {
    expect(drawn(<BarTable label="Theo lĩnh vực" of="Lĩnh vực" columns={columns} rows={rows} opens={(row, column, shown) => <a href={`#${row.id}${column}`}>{shown}</a>} />)).toContain('<a href="#TPC">10</a>');
  });
});

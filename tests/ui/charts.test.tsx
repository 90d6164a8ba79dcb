import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ChartFrame } from "#src/ui/charts/ChartFrame.tsx";
import { dayLabels } from "#src/ui/charts/day-labels.ts";
import { MoodChart, type MoodChartProps } from "#src/ui/charts/MoodChart.tsx";
import type { ChartPoint } from "#src/ui/charts/mood-chart-data.ts";
import { renderUi } from "./render-ui.tsx";

/** Monday, 2 March 2026. */
const monday = 20_514;

const point = (dayNumber: number, mood: number | null, change: Partial<ChartPoint> = {}): ChartPoint => ({
  dayNumber,
  from: dayNumber,
  to: dayNumber,
  mood,
  range: null,
  isLone: false,
  ...change,
});

const labels = {
  summary: "Mood on 5 of 14 days, with 2 sessions.",
  sessions: "sessions",
  gap: "no check-ins",
  best: "best",
  worst: "worst",
};

/** Two weeks: three days, a gap of five, and a lone day, with a session that was and one that is to come. */
const twoWeeks: MoodChartProps = {
  from: monday,
  to: monday + 13,
  series: [
    point(monday, 2),
    point(monday + 1, 4),
    point(monday + 2, 3),
    point(monday + 5, null, { from: monday + 3, to: monday + 7 }),
    point(monday + 8, 9, { isLone: true }),
  ],
  gaps: [{ from: monday + 3, to: monday + 7 }],
  marks: [
    { dayNumber: monday + 1, number: 1, isPlanned: false },
    { dayNumber: monday + 10, number: 2, isPlanned: true },
  ],
  formatDay: dayLabels("en-GB"),
  labels,
};

const draw = (change: Partial<MoodChartProps> = {}) => {
  const { container } = renderUi(<MoodChart {...twoWeeks} {...change} />);
  const all = (selector: string) => [...container.querySelectorAll(selector)];
  const numbersOf = (element: Element | undefined, ...names: readonly string[]) =>
    names.map((name) => Number(element?.getAttribute(name)));
  return {
    texts: all("text").map((text) => text.textContent),
    line: all(".recharts-line path").at(0)?.getAttribute("d") ?? "",
    hatched: all("rect[fill^='url(#']").map((rect) => numbersOf(rect, "x", "width")),
    dots: all("circle[r]").map((dot) => numbersOf(dot, "cx", "cy")),
    band: all("[class*='band']").at(0)?.getAttribute("d") ?? "",
    sessionLines: all("[class*='sessionLine']").map((line) => numbersOf(line, "x1", "x2")),
    planned: all("[class*='planned']").map((lamp) => lamp.textContent),
    svg: container.querySelector("svg"),
  };
};

/** Where the days of two weeks stand in a chart of 320 px, whose plot begins and ends where these say. */
const dayWidth = (320 - 1.7 * 14 - 0.9 * 14) / 14;
const xOf = (dayNumber: number) => 1.7 * 14 + (dayNumber - monday + 0.5) * dayWidth;

describe("a chart of mood", () => {
  test("is one picture with words for those who do not see it", () => {
    const { svg } = draw();
    expect(screen.getByRole("img", { name: labels.summary })).toContainElement(svg);
    expect(svg).not.toHaveAttribute("role", "application");
    expect(svg).not.toHaveAttribute("tabindex");
  });

  test("breaks its line over a gap", () => {
    expect(draw().line.match(/M/g)).toHaveLength(2);
    const joined = twoWeeks.series.filter(({ mood }) => mood !== null);
    expect(draw({ series: joined }).line.match(/M/g)).toHaveLength(1);
  });

  test("hatches the gap from its first to its last day", () => {
    const [[start = 0, width = 0] = []] = draw().hatched;
    expect(start).toBeCloseTo(xOf(monday + 2.5));
    expect(width).toBeCloseTo(5 * dayWidth);
  });

  test("stands days on a true time axis and moods from 0 to 10", () => {
    const { dots } = draw();
    const lone = dots.find(([x = 0]) => Math.abs(x - xOf(monday + 8)) < 0.01);
    const low = dots.find(([x = 0]) => Math.abs(x - xOf(monday)) < 0.01);
    const perMood = ((low?.[1] ?? 0) - (lone?.[1] ?? 0)) / 7;
    const top = 2.4 * 14;
    expect((lone?.[1] ?? 0) - perMood).toBeCloseTo(top);
  });

  test("shows a lone day as a dot when the others have room for none", () => {
    const many = Array.from({ length: 200 }, (_, index) => point(monday + index, 5));
    const alone = point(monday + 300, 8, { isLone: true });
    const { dots } = draw({
      series: [...many, point(monday + 250, null), alone],
      to: monday + 300,
      gaps: [],
      marks: [],
    });
    expect(dots).toHaveLength(1);
  });

  test("marks sessions by number on dashed lines, and says which are to come", () => {
    const { texts, sessionLines, planned } = draw();
    expect(texts).toEqual(expect.arrayContaining(["1", "2", "sessions"]));
    const [first = [], second = [], ...others] = sessionLines;
    expect(first[0]).toBeCloseTo(xOf(monday + 1));
    expect(second[0]).toBeCloseTo(xOf(monday + 10));
    expect(others).toEqual([]);
    expect(planned).toEqual(["2"]);
  });

  test("names its lamps where there is room for the word", () => {
    const everyDay = Array.from({ length: 14 }, (_, index) => ({
      dayNumber: monday + index,
      number: index + 1,
      isPlanned: false,
    }));
    expect(draw({ marks: everyDay.slice(6, 8) }).texts).toContain("sessions");
    expect(draw({ marks: everyDay }).texts).not.toContain("sessions");
  });

  test("gathers sessions that stand too close into one lamp", () => {
    const marks = [1, 2, 3, 4, 5, 6].map((number) => ({ dayNumber: monday + 40 + number, number, isPlanned: false }));
    const { texts } = draw({ marks, to: monday + 3650 });
    expect(texts).toContain("1–6");
    expect(texts).not.toContain("3");
  });

  test("labels its axes and the widest gap directly", () => {
    const { texts } = draw();
    expect(texts).toEqual(expect.arrayContaining(["0", "5", "10", "best", "worst", "no check-ins"]));
    expect(texts.some((text) => text?.includes("Mar"))).toBe(true);
    expect(texts.filter((text) => text?.includes("2026"))).toHaveLength(1);
  });

  test("leaves the words of an end out where the line runs through both corners", () => {
    const everywhere = Array.from({ length: 14 }, (_, index) => point(monday + index, 10));
    const { texts } = draw({ series: everywhere, gaps: [] });
    expect(texts).not.toContain("best");
    expect(texts).toContain("worst");
  });

  test("draws the range of a bin, and the days of a thin one as dots without a median", () => {
    const series = [
      point(monday + 3, 5, { from: monday, to: monday + 6, range: [2, 8] }),
      point(monday + 10, null, { from: monday + 7, to: monday + 13, range: [1, 9] }),
    ];
    const { band, dots } = draw({ series, gaps: [], marks: [], to: monday + 400 });
    expect(band.match(/M/g)).toHaveLength(1);
    expect(dots).toHaveLength(2);
  });

  test.for([
    ["nothing at all", { series: [], gaps: [], marks: [] }],
    ["planned sessions only", { series: [], gaps: [] }],
    ["one day", { from: monday, to: monday, series: [point(monday, 0, { isLone: true })], gaps: [], marks: [] }],
    ["a gap only", { series: [point(monday + 6, null)], gaps: [{ from: monday, to: monday + 13 }] }],
  ] as const)("has its axes with %s", ([, change]) => {
    expect(draw(change).texts).toEqual(expect.arrayContaining(["0", "5", "10"]));
  });
});

describe("the frame of a chart", () => {
  const table = {
    caption: "Mood by day, 0 worst to 10 best",
    head: ["Day", "Mood", "Check-ins"],
    rows: [
      { key: "2026-03-02", cells: ["2 March", "4.5", "2"] },
      { key: "2026-03-03", cells: ["3 March", "–", "0"] },
    ],
  };
  const frame = (
    <ChartFrame heading="Mood over time" scale="0 worst – 10 best" notes="2 check-ins on 1 of 2 days" table={table}>
      <p>the picture</p>
    </ChartFrame>
  );

  test("is a region with its name, how to read it and what it rests on", () => {
    renderUi(frame);
    const region = within(screen.getByRole("region", { name: "Mood over time" }));
    expect(region.getByRole("heading", { level: 2, name: "Mood over time" })).toBeVisible();
    expect(region.getByText("0 worst – 10 best")).toBeVisible();
    expect(region.getByText("2 check-ins on 1 of 2 days")).toBeVisible();
    expect(region.getByText("the picture")).toBeVisible();
    expect(region.queryByRole("table")).not.toBeInTheDocument();
  });

  test("shows the same as a table, and the chart again", async () => {
    const { user } = renderUi(frame);
    await user.click(screen.getByRole("button", { name: "Show as table" }));

    const shown = within(screen.getByRole("table", { name: table.caption }));
    expect(shown.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual(table.head);
    expect(shown.getByRole("row", { name: "2 March 4.5 2" })).toBeVisible();
    expect(shown.getByRole("rowheader", { name: "3 March" })).toBeVisible();
    expect(screen.queryByText("the picture")).not.toBeInTheDocument();

    await user.click(screen.getByRole("button", { name: "Show as chart" }));
    expect(screen.getByText("the picture")).toBeVisible();
    expect(screen.getByRole("button", { name: "Show as table" })).toHaveFocus();
  });
});

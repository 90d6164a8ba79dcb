import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { dayLabels } from "#src/ui/charts/day-labels.ts";
import { numberedDots, scoreTicks } from "#src/ui/charts/score-chart-data.ts";
import { ScoreChart, type ScoreChartProps } from "#src/ui/charts/ScoreChart.tsx";
import { renderUi } from "./render-ui.tsx";

/** Sunday, 1 March 2026. */
const sunday = 20_513;

const dot = (dayNumber: number, total: number) => ({
  key: String(dayNumber),
  dayNumber,
  total,
  sinceDay: dayNumber - 14,
});

const summary = "PHQ-9, three scores.";

const fourWeeks: ScoreChartProps = {
  from: sunday,
  to: sunday + 27,
  dots: [dot(sunday + 6, 18), dot(sunday + 13, 4), dot(sunday + 20, 5)],
  range: [0, 27],
  bands: [
    { from: 0, to: 4, name: "Minimal" },
    { from: 5, to: 27, name: "More" },
  ],
  marks: [{ dayNumber: sunday + 9, number: 1, isPlanned: false }],
  formatDay: dayLabels("en-GB"),
  summary,
  sessionsWord: "sessions",
};

const draw = (change: Partial<ScoreChartProps> = {}) => {
  const { container } = renderUi(<ScoreChart {...fourWeeks} {...change} />);
  const all = (name: string) => [...container.querySelectorAll(`[class*='${name}']`)];
  const numbersOf = (elements: readonly Element[], ...names: readonly string[]) =>
    elements.map((element) => names.map((name) => Number(element.getAttribute(name))));
  return {
    svg: container.querySelector("svg"),
    paths: container.querySelectorAll(".recharts-line, .recharts-scatter-line").length,
    dots: numbersOf(all("dot"), "cx", "cy"),
    tails: numbersOf(all("tail"), "x1", "x2"),
    strips: numbersOf([...all("strip"), ...all("other")], "y", "height"),
    numbers: all("number").map((text) => text.textContent),
    totals: all("total").map((text) => text.textContent),
    bandNames: all("bandName").map((text) => text.textContent),
    lamps: all("lampNumber").map((text) => text.textContent),
    grid: all("grid").length,
  };
};

describe("a chart of scores", () => {
  test("is one picture with words for those who do not see it", () => {
    const { svg } = draw();
    expect(screen.getByRole("img", { name: summary })).toContainElement(svg);
    expect(svg).not.toHaveAttribute("tabindex");
  });

  test("has a dot with its number for every score, and nothing that joins them", () => {
    const { dots, numbers, paths } = draw();
    expect([dots.length, numbers, paths]).toEqual([3, ["18", "4", "5"], 0]);
    const [[, first = 0] = [], [, second = 0] = []] = dots;
    expect(first).toBeLessThan(second);
  });

  test("shows how far each looks back, within the plot", () => {
    const { tails, dots } = draw();
    tails.forEach(([since = 0, at], index) => {
      expect(at).toBe(dots[index]?.[0]);
      expect(since).toBeGreaterThan(0);
      expect(since).toBeLessThan(at ?? 0);
    });
  });

  test("puts a score at the edge of a band into that band", () => {
    const { dots, strips } = draw();
    const [[low = 0, lowHeight = 0] = [], [high = 0, highHeight = 0] = []] = strips;
    const [, [, four = 0] = [], [, five = 0] = []] = dots;
    expect(low < four && four < low + lowHeight).toBe(true);
    expect(high < five && five < high + highHeight).toBe(true);
    expect(high + highHeight).toBeCloseTo(low);
  });

  test("names its bands, its ends and its sessions", () => {
    const { bandNames, totals, lamps } = draw();
    expect([bandNames, totals, lamps]).toEqual([["Minimal", "More"], ["0", "5", "27"], ["1"]]);
  });

  test("without bands has its line, and no strips", () => {
    const { strips, totals, grid } = draw({ bands: [], lines: [50], range: [0, 100] });
    expect([strips, totals, grid]).toEqual([[], ["0", "50", "100"], 3]);
  });

  test("draws a measure whose only score is 0", () => {
    const { dots } = draw({ bands: [], range: [0, 0], dots: [dot(sunday + 6, 0)] });
    expect(dots.flat().every((number) => Number.isFinite(number))).toBe(true);
  });
});

test("the numbers beside the plot leave out those without room", () => {
  expect(scoreTicks([0, 27], [0, 5, 10, 15, 20], 14)).toEqual([0, 5, 10, 15, 20, 27]);
  expect(scoreTicks([0, 27], [0, 5, 10, 15, 20, 26], 14)).toEqual([0, 5, 10, 15, 20, 27]);
});

test("dots that crowd keep their numbers to themselves, but for the last", () => {
  expect(numberedDots([10, 100, 110, 200], 20)).toEqual([true, false, false, true]);
  expect(numberedDots([10, 12, 14], 20)).toEqual([false, false, true]);
  expect(numberedDots([10], 20)).toEqual([true]);
});

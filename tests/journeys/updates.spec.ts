import { appendFile, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { expect, test as journeyTest } from "./support/journey.ts";

interface Site {
  readonly address: string;
  /** Deploys another build of the app. */
  readonly release: (name: string) => Promise<void>;
}

const test = journeyTest.extend<{ readonly site: Site }>({
  site: async ({ startServer }, give) => {
    const dir = await mkdtemp(path.join(tmpdir(), "mooring-site-"));
    await cp("dist", dir, { recursive: true });
    const { address } = await startServer({ dir });
    // To a browser, any other byte in the service worker is a new version.
    await give({ address, release: (name) => appendFile(path.join(dir, "sw.js"), `\n// ${name}\n`) });
    await rm(dir, { recursive: true });
  },
});

const controlled = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");

/** What is lost by a reload and by nothing else. */
const mark = (page: Page) => page.evaluate(() => Reflect.set(window, "wasHere", true));
const isMarked = (page: Page) => page.evaluate(() => Reflect.has(window, "wasHere"));
const expectReload = (page: Page) =>
  // While it reloads, a page cannot answer.
  expect.poll(() => isMarked(page).catch(() => true), "the tab reloads").toBe(false);

const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

test("the first visit is not reloaded, and from its end on the app opens without a network", async ({
  page,
  context,
}) => {
  await page.goto("/");
  await mark(page);
  await controlled(page);
  expect(await isMarked(page)).toBe(true);

  await context.setOffline(true);
  for (const place of ["/", "/support", "/journal"]) {
    await page.goto(place);
    await expect(page.getByRole("main")).toBeVisible();
  }
});

test("a new version waits in every tab until it is taken in one, and is then in all of them", async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.address);
  await controlled(page);
  const other = await context.newPage();
  await other.goto(`${site.address}/support`);
  await controlled(other);
  const tabs = [page, other];

  // Twice: the tab that was there from the very first visit learns of each.
  for (const version of ["second", "third"]) {
    await site.release(version);
    await Promise.all(tabs.map(mark));
    await lookForUpdate(other);
    for (const tab of tabs) await expect(tab.getByRole("button", { name: "Use it now" })).toBeVisible();
    for (const tab of tabs) expect(await isMarked(tab)).toBe(true);

    await page.getByRole("button", { name: "Use it now" }).tap();
    for (const tab of tabs) {
      await expectReload(tab);
      await expect(
        tab.getByRole("button", { name: "Support" }).or(tab.getByRole("link", { name: "Support" })),
      ).toBeVisible();
      await expect(tab.getByRole("button", { name: "Use it now" })).toBeHidden();
    }
  }
});

test("a version that waits already is announced to a page that is opened later", async ({ page, context, site }) => {
  await page.goto(site.address);
  await controlled(page);
  const keeper = await context.newPage();
  await keeper.goto(site.address);
  await site.release("second");
  await lookForUpdate(keeper);
  await page.close();

  const later = await context.newPage();
  await later.goto(site.address);
  await expect(later.getByRole("button", { name: "Use it now" })).toBeVisible();
});

test("an update is looked for at the start, and when the page is seen again after an hour", async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    const { update } = ServiceWorkerRegistration.prototype;
    Reflect.set(window, "looks", 0);
    ServiceWorkerRegistration.prototype.update = function () {
      Reflect.set(window, "looks", Number(Reflect.get(window, "looks")) + 1);
      return update.call(this);
    };
  });
  const looks = () => page.evaluate(() => Number(Reflect.get(window, "looks")));
  const seeAgain = () => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

  await page.goto("/");
  await controlled(page);
  await page.reload();
  await expect.poll(looks).toBe(1);
  await page.clock.fastForward("59:00");
  await seeAgain();
  expect(await looks()).toBe(1);
  await page.clock.fastForward("02:00");
  await seeAgain();
  expect(await looks()).toBe(2);
});

import type axe from "axe-core";
import type { Page } from "playwright-core";

const axeFile = require.resolve("axe-core/axe.min.js");

/**
 * What axe-core finds wrong on a page, by all of its rules: WCAG 2 up to level AAA, best practices and
 * experiments. A contrast that it cannot tell counts as wrong.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axeFile });
  return page.evaluate(async () => {
    const { run, getRules } = (window as unknown as { axe: typeof axe }).axe;
    const rules = Object.fromEntries(getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    const { violations, incomplete } = await run({ rules });
    return [
      ...violations,
      ...incomplete.filter(({ id }) => id.startsWith("color-contrast")),
    ].flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export type AxeRules = (axe: AxeBuilder) => AxeBuilder;

/** Menus are children of the body, in no region of the page; browsers and screen readers expect them there. */
export const menusApart: AxeRules = (axe) => axe.disableRules(['region']);

/** What axe finds on the page by all its rules, or by those that are asked for: a line each, its weight first. */
export async function violations(
  page: Page,
  rules: AxeRules = (axe) => axe,
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    // There are no frames on the page, which the other mode goes through.
    .setLegacyMode(true)
    // What passes is not described, which takes longer than to find it.
    .options({ resultTypes: ['violations'] });
  const found = await rules(axe).analyze();
  return found.violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${impact} ${id}: ${target} ${failureSummary}`),
  );
}

/** What axe finds serious or critical on the page. */
export async function serious(page: Page): Promise<readonly string[]> {
  return (await violations(page)).filter((line) => /^(?:serious|critical) /.test(line));
}

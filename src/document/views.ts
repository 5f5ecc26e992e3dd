import Handlebars from "handlebars/runtime";
import { type ViewName, views } from "../generated/views";

/** An instance of our own, so that no other theme's partials or helpers meet ours. */
const instance = Handlebars.create();

const templates: Record<string, Handlebars.TemplateDelegate> = Object.fromEntries(
  Object.entries(views).map(([name, specification]) => [name, instance.template(specification)]),
);

for (const [name, template] of Object.entries(templates)) instance.registerPartial(name, template);

/** Renders a view with its model. */
export function renderView(name: ViewName, model: object): string {
  const template = templates[name];
  if (template === undefined) throw new Error(`no view named ${name}`);
  return template(model);
}

import { isEmpty, isObject, type JsonObject } from "./reading";
import { markdownOf } from "./rich-text";

/** Another program's file as a resume; undefined for a file of another kind. */
type Adapter = (file: JsonObject) => JsonObject | undefined;

const objectAt = (file: JsonObject, key: string): JsonObject | undefined => {
  const value = file[key];
  return isObject(value) ? value : undefined;
};

/**
 * YAMLResume: all content below `content`, where places and profiles stand beside the basics.
 *
 * @see https://yamlresume.dev/docs/content
 */
const fromYamlResume: Adapter = ({ content, layout: _, layouts: __, ...file }) => {
  if (!isObject(content)) return undefined;
  const { location, profiles, basics, ...sections } = content;
  const placed = isObject(basics) ? { location, profiles, ...basics } : { location, profiles };
  return { ...file, ...sections, basics: placed };
};

/** Names that other programs have for sections; the others are the same. */
const sectionNames: Readonly<Record<string, string>> = {
  certifications: "certificates",
  experience: "work",
  honors: "awards",
  professional_experience: "work",
  selected_honors: "awards",
  technologies: "skills",
};

const knownSections = new Set([
  "awards",
  "certificates",
  "education",
  "interests",
  "languages",
  "patents",
  "projects",
  "publications",
  "references",
  "skills",
  "talks",
  "volunteer",
  "work",
]);

/** `Work Experience` -> `work`, or undefined for a heading of one's own. */
function sectionName(heading: string): string | undefined {
  const folded = heading.trim().toLowerCase().replace(/\s+/g, "_");
  const name = Object.hasOwn(sectionNames, folded) ? sectionNames[folded] : folded;
  return name !== undefined && knownSections.has(name) ? name : undefined;
}

/** A line of RenderCV is a label with its details, or a bullet. */
function lineItem(item: unknown): unknown {
  if (!isObject(item)) return item;
  const { label, details, bullet, ...rest } = item;
  if (bullet !== undefined) return { ...rest, name: bullet };
  return label === undefined ? item : { ...rest, name: label, keywords: details };
}

/**
 * RenderCV: a person and sections below `cv`, with any headings.
 *
 * @see https://docs.rendercv.com/user_guide/structure_of_the_yaml_input_file/
 */
const fromRenderCv: Adapter = ({ cv, design: _, settings: __, locale, ...file }) => {
  if (!isObject(cv)) return undefined;
  const { sections, social_networks: profiles, ...basics } = cv;
  const resume: Record<string, unknown> = { ...file, locale };
  let summary: unknown;
  const custom: JsonObject[] = [];
  for (const [heading, items] of Object.entries(isObject(sections) ? sections : {})) {
    const name = sectionName(heading);
    const isText = Array.isArray(items) && items.every((item) => typeof item === "string");
    const plain = Array.isArray(items) ? items.map(lineItem) : items;
    if (name !== undefined) resume[name] = plain;
    else if (isText && heading.toLowerCase() === "summary") summary = items.join("\n\n");
    else
      custom.push({
        title: heading,
        ...(isText ? { content: items.join("\n\n") } : { items: plain }),
      });
  }
  return { ...resume, basics: { ...basics, summary, profiles }, custom };
};

/** An item without its icon and its rating in stars, and with its rich text as markdown. */
function plainItem(item: unknown): unknown {
  if (!isObject(item)) return item;
  const { icon: _, level, proficiency, description, roles, ...rest } = item;
  return {
    ...rest,
    roles: Array.isArray(roles) ? roles.map(plainItem) : roles,
    level: proficiency ?? (typeof level === "number" ? undefined : level),
    description: typeof description === "string" ? markdownOf(description) : description,
  };
}

/**
 * Reactive Resume: sections as objects that hold `items`.
 *
 * @see https://docs.rxresu.me
 */
const fromReactiveResume: Adapter = (file) => {
  const sections = objectAt(file, "sections");
  if (sections === undefined) return undefined;
  const resume = new Map<string, unknown>();
  let profiles: unknown;
  for (const [key, section] of Object.entries(sections)) {
    if (!isObject(section) || isEmpty(section)) continue;
    const { items } = section;
    const plain = Array.isArray(items) ? items.map(plainItem) : items;
    if (key === "profiles") profiles = plain;
    else if (items !== undefined) resume.set(sectionName(key) ?? key, plain);
  }
  const { sections: _, summary, picture, basics, ...rest } = file;
  const written = isObject(summary) ? summary["content"] : undefined;
  const own = {
    profiles,
    summary: typeof written === "string" && !isEmpty(summary) ? markdownOf(written) : undefined,
    image: isObject(picture) ? picture["url"] : picture,
  };
  return {
    ...rest,
    ...Object.fromEntries(resume),
    basics: isObject(basics) ? { ...own, ...basics } : own,
  };
};

const adapters = [fromYamlResume, fromRenderCv, fromReactiveResume];

/** A file of another program in the structure of JSON Resume; anything else as it is. */
export function fromForeign(value: unknown): unknown {
  if (!isObject(value)) return value;
  for (const adapt of adapters) {
    const resume = adapt(value);
    if (resume !== undefined) return resume;
  }
  return value;
}

import type { Measurement } from "./measurements";
import { type Section, sectionsOf, thrownLines } from "./report";
import { markdownTable } from "./table";

const introduction = `# Benchmark

Written by \`npm run bench -- --write\`; a report, not a test. Compare the ratios, not the times: the
times belong to one machine, and to a quiet one only where its load is below 1.`;

const method = `## How it is measured

- The peers are installed at the versions above into \`output/bench-peers\`, without their scripts;
  their own dependencies are those npm resolves on that day.
- Each theme has a process of its own, so that nobody pays for a neighbour's garbage or evicted
  caches; the processes take turns, and only one works at a time. All render the same resumes. In
  every call the words and characters of every text change places, each text gets a number of its
  own, dates and links move, so no cache of pages or texts can answer.
- Making the resume is not timed. Reading the page to its end is, because a joined string is only
  put together when it is read. A promised page is awaited, one that comes at once is not.
- "jianli" embeds its fonts, "jianli, system fonts" is the same theme with the option \`font\` set to \`system\`,
  as bare as the peers are.
- The measuring scripts are compiled first and run in plain Node, without a loader and without a
  compile cache. The cold start is taken inside the process, from before the theme is loaded, so
  Node's own start is left out.

## What to know about the peers

- kendall reads three files in each call, keeps its parsed template, escapes only short fields and
  parses no Markdown; it shows no languages of the standard shape, no certificates, and no
  highlights of projects. Its page loads Bootstrap and Font Awesome from elsewhere, so its bytes are not all.
- stackoverflow is one bundled file (Svelte, rendered on the server) with a few regular expressions
  for Markdown; it reads its style sheet in each call and loads Font Awesome from elsewhere.
- elegant runs a template compiled beforehand and markdown-it for most texts; it reads its style sheet
  in each call, overwrites texts and dates in the resume it is given, and loads Bootstrap, scripts
  and an icon font from elsewhere.
- even is built of template strings and micromark for each text; it escapes nothing and loads a font
  from elsewhere. Only its ES module works, so it is loaded by \`import\`.
- class compiles its template and minifies the whole page in each call; it shows no projects,
  awards, certificates or publications.
- kendall, elegant and class write into the resume, so every theme gets a copy of its own.`;

const inMarkdown = ({ title, note, rows }: Section): string =>
  `## ${title}\n\n${note}\n\n${markdownTable(rows)}`;

/** The page for docs/, with the tables of one run. */
export function benchmarkPage(
  machine: string,
  measurements: Measurement[],
  fonts: Section[],
): string {
  const inputs = [...new Set(measurements.map(({ input }) => input))];
  const tables = inputs.flatMap((input) => {
    const ofInput = measurements.filter((measurement) => measurement.input === input);
    return [...sectionsOf(ofInput).map(inMarkdown), ...thrownLines(ofInput)];
  });
  return `${[introduction, versionsLine(measurements), `${machine}.`, ...tables, ...fonts.map(inMarkdown), method].join("\n\n")}\n`;
}

function versionsLine(measurements: Measurement[]): string {
  const versions = measurements.map(({ contender: { name, version } }) => {
    const [theme] = name.split(",");
    return `${theme} ${version}`;
  });
  return `Themes: ${[...new Set(versions)].join(", ")}.`;
}

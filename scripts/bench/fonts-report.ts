import type { CallTimes, FontsResult } from "./fonts";
import type { Section } from "./report";

const two = (value: number): string => value.toFixed(2);

const row = (name: string, { call, read }: CallTimes, base: CallTimes): string[] => [
  name,
  two(call),
  two(call / base.call),
  two(read),
  two(read - base.read),
];

/** What embedding costs, beside the same theme with the fonts of the system. */
export function fontsSections({
  system,
  seenCharacters,
  newCharacters,
  memory,
}: FontsResult): Section[] {
  return [
    {
      title: "Embedded fonts: Chinese sample",
      note:
        "Milliseconds, medians of 300 calls, every call another resume. “Read” includes putting the page " +
        "together, which V8 does when it is first read: a page with fonts is 120 kB, and a string above " +
        "64 kB of Chinese goes to memory of its own.",
      rows: [
        ["fonts", "call", "÷ system", "call and read", "on top"],
        row("of the system", system, system),
        row("embedded, characters seen before", seenCharacters, system),
        row("embedded, new characters each time", newCharacters, system),
      ],
    },
    {
      title: "Embedded fonts: memory",
      note: "Resident memory of one process that renders resumes with ever new characters.",
      rows: [
        ["renders", "megabytes"],
        ...memory.map(({ renders, megabytes }) => [String(renders), megabytes.toFixed(0)]),
      ],
    },
  ];
}

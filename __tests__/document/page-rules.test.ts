import { render } from "../../index";
import { sample } from "../support/fixtures";

const propertiesOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    (/:root\{(--type-size[^}]*)\}/.exec(html)?.[1] ?? "").split(";").map((rule) => rule.split(":")),
  );

const pageOf = (html: string): string | undefined => /@page\{(size:[^}]*)\}/.exec(html)?.[1];

test("the page is A4, set normally", () => {
  const html = render(sample);
  expect(pageOf(html)).toBe("size:A4;margin:16mm 17mm 18mm");
  expect(propertiesOf(html)).toEqual({
    "--type-size": "10.5pt",
    "--leading": "1.6",
    "--half-line": "calc(0.5rem*var(--leading))",
    "--margins": "16mm 17mm 18mm",
    "--paper-width": "210mm",
  });
});

test("paper and density may be chosen", () => {
  const html = render(sample, { paper: "Letter", density: "compact" });
  expect(pageOf(html)).toBe("size:Letter;margin:13mm 14mm 15mm");
  expect(propertiesOf(html)).toMatchObject({ "--type-size": "10pt", "--paper-width": "215.9mm" });
});

test.each([
  ["zh-TW", "1.6"],
  ["ja", "1.6"],
  ["ko", "1.6"],
  ["en", "1.45"],
  ["ru", "1.45"],
  ["sw", "1.45"],
])("lines in %s are %s apart", (language, leading) => {
  expect(propertiesOf(render(sample, { language }))["--leading"]).toBe(leading);
});

test("a value that is none of the page's reaches no style sheet", () => {
  const options = { paper: "A4;}body{color:red", density: "x}" } as object;
  expect(render(sample, options)).toBe(render(sample));
});

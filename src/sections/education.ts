import type { Locale } from "../locales/locale";
import type { ReadItem } from "../resume";
import { startsEastAsian, startsWide } from "../text";
import type { Context } from "./context";
import { addressText } from "./parts/address";
import { bodyOf } from "./parts/body";
import { bracket } from "./parts/bracket";
import { period } from "./parts/dates";
import { facts, factText, linkFacts, listText } from "./parts/fact";
import { joinWide } from "./parts/join";
import { type Engagement, organisations } from "./parts/organisation";
import { peopleOf, worksOf } from "./parts/person";
import { rowOf } from "./parts/row";
import { wordIn } from "./parts/terms";
import { detailsOf, titleOf } from "./parts/title";
import { listOf, section } from "./section";

type Item = ReadItem<"education">;

/** Whether a text says a phrase: whole words, or in Han and Hangul the same characters. */
function says(text: string, phrase: string): boolean {
  if (startsEastAsian(phrase)) return text.includes(phrase);
  return ` ${text.toLowerCase()} `.includes(` ${phrase.toLowerCase()} `);
}

const degreeOf = ({ degree, studyType }: Item, { vocabulary }: Locale): string =>
  wordIn(vocabulary.degrees, degree === "" ? studyType : degree);

/** Whether 软件工程 and a degree are one phrase: 软件工程硕士, but 软件工程 · 工学硕士. */
const makesPhrase = (area: string, degree: string): boolean =>
  degree.length <= 2 || /(?:[学學]位|課程)$/.test(degree) || /(?:[专專][业業]|専攻)$/.test(area);

/**
 * `MSc in Physics`. A degree that names a field itself takes an area of that field in its place, as in
 * `Grado en Ingeniería Informática`; any other stands in brackets: `Grado en Ciencias (Física)`.
 */
function degreeFirst(written: string, area: string, locale: Locale): string {
  const degree = written.replace(/ (?:in|em|en)$/i, "");
  const { join } = locale.degree;
  const [kind = "", field = ""] = degree.split(join);
  return area.toLowerCase().startsWith(field.toLowerCase())
    ? kind + join + area
    : degree + bracket(degree, area, locale);
}

/** 软件工程专业硕士学位, `Master of Science in Software Engineering`. */
function degreeText(item: Item, locale: Locale): string {
  const { area } = item;
  const { degree: phrase } = locale;
  const degree = degreeOf(item, locale);
  if (area === "" || says(degree, area)) return degree;
  if (degree === "" || says(area, degree)) return area;
  const isHan = startsWide(area) && startsWide(degree);
  if (isHan && !makesPhrase(area, degree)) return `${area} · ${degree}`;
  return phrase.order === "area-first" || isHan
    ? joinWide([area, degree], " ")
    : degreeFirst(degree, area, locale);
}

const kinds = ["major", "minor", "dual"] as const;

/** 辅修专业（知识产权方向） */
function kindText({ kind, direction }: Item, locale: Locale): string {
  const known = kinds.find((candidate) => candidate === kind.toLowerCase());
  const name = known === undefined ? kind : locale.words[known];
  const suffix = locale.degree.directionSuffix;
  const whole = direction === "" || direction.endsWith(suffix) ? direction : direction + suffix;
  return name === "" ? whole : name + bracket(name, whole, locale);
}

/** A grade on the scale of a grade point average, up to 5. */
const gradePointAverage = /^[0-5](?:\.\d+)?(?:\s*\/\s*[45](?:\.\d+)?)?$/;

const scoreLabel = (score: string): "gpa" | "score" =>
  gradePointAverage.test(score) || /^GPA/i.test(score) ? "gpa" : "score";

/** What else is said of the studies, in the order of a Chinese resume; nothing twice. */
function detailTexts(item: Item, context: Context): string[] {
  const { locale } = context;
  const level = wordIn(locale.vocabulary.degrees, item.level);
  const further = wordIn(locale.vocabulary.degrees, item.degree === "" ? "" : item.studyType);
  const title = degreeText(item, locale);
  const labelled = facts(
    [
      ["researchInterests", listText(item.research, context)],
      ["gpa", item.gpa],
      [scoreLabel(item.score), item.score === item.gpa ? "" : item.score],
      ["rank", item.rank],
    ],
    context,
  );
  return [
    ...[level, further].filter((text) => text !== "" && !says(title, text)),
    kindText(item, locale),
    item.department,
    item.mode,
    ...labelled.map(factText),
  ];
}

function engagementOf(item: Item, context: Context): Engagement {
  const { locale } = context;
  return {
    name: item.institution,
    note: listText(item.tags, context),
    url: item.url,
    description: "",
    place: addressText(item.location, locale),
    position: {
      row: rowOf({
        title: titleOf(degreeText(item, locale), undefined, context),
        details: detailsOf(detailTexts(item, context), context),
        dates: period(item, context),
      }),
      ...bodyOf(item.summary, item.highlights, context),
      facts: [
        ...linkFacts("advisor", peopleOf(item.advisor), context),
        ...linkFacts("thesis", worksOf(item.thesis), context),
        ...facts(
          [
            ["honors", listText(item.honors, context)],
            ["courses", listText(item.courses, context)],
          ],
          context,
        ),
      ],
    },
  };
}

export const education = section({
  id: "education",
  build: (resume, context) =>
    listOf(
      organisations(
        resume.education.map((item) => engagementOf(item, context)),
        context,
      ),
    ),
});

import type { Locale } from "../locales/locale";
import type { ReadItem } from "../resume";
import { startsWide } from "../text";
import type { Context } from "./context";
import { addressText } from "./parts/address";
import { bodyOf } from "./parts/body";
import { bracket } from "./parts/bracket";
import { period } from "./parts/dates";
import { facts, listText } from "./parts/fact";
import { joinWide } from "./parts/join";
import { type Engagement, organisations } from "./parts/organisation";
import { rowOf } from "./parts/row";
import { wordIn } from "./parts/terms";
import { detailOf, titleOf } from "./parts/title";
import { listOf, section } from "./section";

type Item = ReadItem<"education">;

/** Whether a text says a phrase: whole words, or in Han the same characters. */
function says(text: string, phrase: string): boolean {
  if (startsWide(phrase)) return text.includes(phrase);
  return ` ${text.toLowerCase()} `.includes(` ${phrase.toLowerCase()} `);
}

/** 软件工程专业硕士学位, `Master of Science in Software Engineering`. */
function degreeText({ area, studyType }: Item, { vocabulary, degree: phrase }: Locale): string {
  const degree = wordIn(vocabulary.degrees, studyType);
  if (area === "" || says(degree, area)) return degree;
  if (degree === "" || says(area, degree)) return area;
  const isHan = startsWide(area) && startsWide(degree);
  return phrase.order === "area-first" || isHan
    ? joinWide([area, degree], " ")
    : degree.replace(/ in$/i, "") + phrase.join + area;
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

function engagementOf(item: Item, context: Context): Engagement {
  const { locale } = context;
  const short = facts(
    [
      ["researchInterests", listText(item.research, context)],
      [scoreLabel(item.score), item.score],
    ],
    context,
  );
  const details = [kindText(item, locale), ...short.map(({ label, value }) => label + value)];
  return {
    name: item.institution,
    note: "",
    url: item.url,
    description: "",
    place: addressText(item.location, locale),
    position: {
      row: rowOf({
        title: titleOf(degreeText(item, locale), undefined, context),
        detail: detailOf(details.filter((text) => text !== "").join(" · "), context),
        dates: period(item, context),
      }),
      ...bodyOf("", [], context),
      facts: facts([["courses", listText(item.courses, context)]], context),
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

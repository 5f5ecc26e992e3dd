import type { ReadItem } from "../../resume";
import type { Context } from "../context";
import { addressText } from "./address";
import { bodyOf } from "./body";
import { bracket } from "./bracket";
import { period } from "./dates";
import { type Fact, facts, listText } from "./fact";
import { type Engagement, type Organisation, organisations, type Position } from "./organisation";
import { rowOf } from "./row";
import { wordIn } from "./terms";
import { detailOf, detailsOf, titleOf } from "./title";

type Item = ReadItem<"work">;

/** What an item says of its position, and each of several positions in it. */
type ReadPosition = Omit<Item["positions"][number], "location">;

/** The place of a listed position, where it is not that of the employer. */
const placeOf = ({ location }: Item["positions"][number], place: string, context: Context) => {
  const own = addressText(location, context.locale);
  return own === place ? undefined : detailOf(own, context);
};

function positionOf(
  item: ReadPosition,
  furtherDetails: readonly string[],
  furtherFacts: Fact[],
  context: Context,
): Position {
  const { locale } = context;
  const type = wordIn(locale.vocabulary.employmentTypes, item.employmentType);
  const title = [item.position, item.department, type].find((text) => text !== "") ?? "";
  return {
    row: rowOf({
      title: titleOf(title, undefined, context),
      remark: title === type ? "" : bracket(title, type, locale),
      details: detailsOf(
        [title === item.department ? "" : item.department, ...furtherDetails],
        context,
      ),
      dates: period(item, context),
    }),
    ...bodyOf(item.summary, item.highlights, context),
    facts: furtherFacts,
  };
}

/** Whether an item says anything of a position of its own, beside those in its list. */
const hasPosition = (item: ReadPosition): boolean =>
  [item.position, item.department, item.employmentType, item.startDate, item.endDate].some(
    (text) => text !== "",
  ) ||
  item.summary !== "" ||
  item.highlights.length > 0;

/** A kind of work that is named beside an employment type; an internship is shown by its section. */
const kindOf = ({ type }: Item): string => (/^intern/i.test(type) ? "" : type);

/** The positions of an item: its own one, and those in its list. */
function engagementsOf(item: Item, furtherFacts: readonly Fact[], context: Context): Engagement[] {
  const { name, note, url, description } = item;
  const place = addressText(item.location, context.locale);
  const ownFacts = [
    ...furtherFacts,
    ...facts([["keywords", listText(item.keywords, context)]], context),
  ];
  const hasOwn = item.positions.length === 0 || hasPosition(item) || ownFacts.length > 0;
  const own = positionOf(item, [kindOf(item)], ownFacts, context);
  const listed = item.positions.map((written) => {
    const position = positionOf(written, [], [], context);
    const row = { ...position.row, place: placeOf(written, place, context) };
    return { ...position, row };
  });
  return [...(hasOwn ? [own] : []), ...listed].map((position, index) => ({
    name,
    note,
    url,
    description: index === 0 ? description : "",
    place,
    position,
  }));
}

/** Work, and what is written like it: positions at employers, one heading each. */
export const experience = <I extends Item>(
  items: readonly I[],
  context: Context,
  furtherFacts: (item: I) => readonly Fact[] = () => [],
): Organisation[] =>
  organisations(
    items.flatMap((item) => engagementsOf(item, furtherFacts(item), context)),
    context,
  );

import { address, date, text } from "./entry";

/** What works of every kind have. */
export const url = address("Its address on the web.", "网址。");
export const summary = text("In a few sentences, in markdown.", "说明，可用 Markdown。");
export const day = date("When.", "时间。", "2021-08");
export const name = text("Title.", "名称。");

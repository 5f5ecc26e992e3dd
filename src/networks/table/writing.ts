import type { Network } from "../network";
import { plain } from "../usernames";

/** Where people write in other languages than Chinese. */
export const writing: readonly Network[] = [
  { name: "Medium", url: "https://medium.com/@{u}", mark: "medium" },
  {
    name: "DEV",
    aliases: ["dev.to"],
    url: "https://dev.to/{u}",
    username: plain,
    mark: "devdotto",
  },
  { name: "Hashnode", url: "https://hashnode.com/@{u}", username: plain, mark: "hashnode" },
  { name: "Qiita", url: "https://qiita.com/{u}", username: plain, mark: "qiita" },
  { name: "Zenn", url: "https://zenn.dev/{u}", username: plain, mark: "zenn" },
  { name: "note", url: "https://note.com/{u}", username: plain, mark: "note" },
  { name: "velog", url: "https://velog.io/@{u}", mark: "velog" },
  // The mark is a tangle of lines that weighs as much as half a page: 16 kB.
  {
    name: "Habr",
    aliases: ["хабр"],
    url: "https://habr.com/users/{u}/",
    username: plain,
    drawing: "blog",
  },
];

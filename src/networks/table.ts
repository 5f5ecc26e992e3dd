/** A place where people have profiles. `url` holds `{u}` for the encoded user name. */
export interface Network {
  /** As the network writes itself. */
  name: string;
  /** Other spellings, folded: lower case, without spaces and dots. */
  aliases?: readonly string[];
  url: string;
  /** What a user name of this network looks like; anything else is text without a link. */
  username: RegExp;
  glyph?: "github" | "x";
}

const common = /^[\w.-]{1,64}$/u;
const digits = /^\d{1,20}$/;
const open = /^[^\s/?#\ud800-\udfff]{1,100}$/u;

/** The networks that are known by name; one row each. */
export const networks: readonly Network[] = [
  {
    name: "GitHub",
    url: "https://github.com/{u}",
    username: /^[A-Za-z\d-]{1,39}$/,
    glyph: "github",
  },
  { name: "GitLab", url: "https://gitlab.com/{u}", username: common },
  { name: "Gitee", aliases: ["码云"], url: "https://gitee.com/{u}", username: common },
  { name: "Codeberg", url: "https://codeberg.org/{u}", username: common },
  { name: "LinkedIn", aliases: ["领英"], url: "https://www.linkedin.com/in/{u}", username: open },
  { name: "X", url: "https://x.com/{u}", username: /^\w{1,15}$/, glyph: "x" },
  {
    name: "Twitter",
    aliases: ["推特"],
    url: "https://x.com/{u}",
    username: /^\w{1,15}$/,
    glyph: "x",
  },
  { name: "Weibo", aliases: ["微博", "新浪微博"], url: "https://weibo.com/n/{u}", username: open },
  { name: "Zhihu", aliases: ["知乎"], url: "https://www.zhihu.com/people/{u}", username: common },
  { name: "Juejin", aliases: ["掘金"], url: "https://juejin.cn/user/{u}", username: digits },
  {
    name: "Bilibili",
    aliases: ["b站", "哔哩哔哩"],
    url: "https://space.bilibili.com/{u}",
    username: digits,
  },
  { name: "CSDN", url: "https://blog.csdn.net/{u}", username: common },
  { name: "V2EX", url: "https://www.v2ex.com/member/{u}", username: common },
  {
    name: "Stack Overflow",
    url: "https://stackoverflow.com/users/{u}",
    username: /^\d+(?:\/[\w-]+)?$/,
  },
  { name: "LeetCode", url: "https://leetcode.com/u/{u}", username: common },
  { name: "力扣", aliases: ["leetcodecn"], url: "https://leetcode.cn/u/{u}", username: common },
  { name: "Kaggle", url: "https://www.kaggle.com/{u}", username: common },
  { name: "Hugging Face", url: "https://huggingface.co/{u}", username: common },
  { name: "ORCID", url: "https://orcid.org/{u}", username: /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/ },
  {
    name: "Google Scholar",
    aliases: ["谷歌学术", "scholar"],
    url: "https://scholar.google.com/citations?user={u}",
    username: /^[\w-]{6,20}$/,
  },
  { name: "ResearchGate", url: "https://www.researchgate.net/profile/{u}", username: common },
  { name: "Medium", url: "https://medium.com/@{u}", username: common },
  { name: "DEV", aliases: ["devto"], url: "https://dev.to/{u}", username: common },
  { name: "YouTube", url: "https://www.youtube.com/@{u}", username: open },
  { name: "Instagram", url: "https://www.instagram.com/{u}", username: common },
  { name: "Facebook", url: "https://www.facebook.com/{u}", username: common },
  { name: "Bluesky", url: "https://bsky.app/profile/{u}", username: common },
  { name: "Telegram", url: "https://t.me/{u}", username: /^\w{4,32}$/ },
  { name: "SoundCloud", url: "https://soundcloud.com/{u}", username: common },
];

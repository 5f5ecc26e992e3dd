import { under } from "../hosts";
import type { Network } from "../network";
import { digits, plain } from "../usernames";

/** Where code is kept, published, asked about and practised. */
export const code: readonly Network[] = [
  {
    name: "GitHub",
    url: "https://github.com/{u}",
    username: /^[\w-]{1,39}$/,
    mark: "github",
  },
  { name: "GitLab", url: "https://gitlab.com/{u}", mark: "gitlab" },
  { name: "Gitee", chinese: ["码云", "碼雲"], url: "https://gitee.com/{u}", mark: "gitee" },
  { name: "GitCode", url: "https://gitcode.com/{u}", mark: "gitcode" },
  { name: "Bitbucket", url: "https://bitbucket.org/{u}/", username: plain, mark: "bitbucket" },
  { name: "Codeberg", url: "https://codeberg.org/{u}", mark: "codeberg" },
  {
    name: "SourceHut",
    aliases: ["sr.ht"],
    url: "https://sr.ht/~{u}",
    username: plain,
    mark: "sourcehut",
  },
  { name: "npm", aliases: ["npmjs"], url: "https://www.npmjs.com/~{u}", mark: "npm" },
  { name: "PyPI", url: "https://pypi.org/user/{u}/", mark: "pypi" },
  {
    name: "Docker Hub",
    aliases: ["docker"],
    url: "https://hub.docker.com/u/{u}",
    username: plain,
    mark: "docker",
  },
  { name: "CodePen", url: "https://codepen.io/{u}", username: plain, drawing: "code" },
  {
    name: "Stack Overflow",
    url: "https://stackoverflow.com/users/{u}",
    username: /^\d{1,20}(?:\/[\w-]{1,100})?$/,
    mark: "stackoverflow",
  },
  { name: "LeetCode", url: "https://leetcode.com/u/{u}", mark: "leetcode" },
  {
    name: "LeetCode China",
    chinese: ["力扣"],
    aliases: ["leetcode.cn", "LeetCode 中国"],
    url: "https://leetcode.cn/u/{u}",
    mark: "leetcode",
  },
  {
    name: "Luogu",
    chinese: ["洛谷"],
    url: "https://www.luogu.com.cn/user/{u}",
    username: digits,
    owns: under("luogu.com.cn", "luogu.com"),
    mark: "luogu",
  },
  {
    name: "Nowcoder",
    chinese: ["牛客"],
    aliases: ["牛客网", "牛客網"],
    url: "https://www.nowcoder.com/users/{u}",
    username: digits,
    drawing: "code",
  },
  {
    name: "Codeforces",
    url: "https://codeforces.com/profile/{u}",
    username: /^[\w-][\w.-]{1,23}$/,
    mark: "codeforces",
  },
  {
    name: "AtCoder",
    url: "https://atcoder.jp/users/{u}",
    username: /^\w{1,16}$/,
    drawing: "code",
  },
  // The mark is the name in small letters, which nobody can read at the size of a contact.
  { name: "Kaggle", url: "https://www.kaggle.com/{u}", drawing: "code" },
  {
    name: "Hugging Face",
    aliases: ["hf", "抱抱脸"],
    url: "https://huggingface.co/{u}",
    mark: "huggingface",
  },
  {
    name: "ModelScope",
    chinese: ["魔搭"],
    aliases: ["魔搭社区", "魔搭社區"],
    url: "https://modelscope.cn/profile/{u}",
    mark: "modelscope",
  },
];

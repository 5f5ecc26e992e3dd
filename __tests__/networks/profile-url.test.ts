import fc from "fast-check";
import { profileUrl } from "../../src/networks";
import { networks } from "../../src/networks/table";
import { profiles, withoutAddress } from "./profiles";

const names = [...profiles.map(([network]) => network), ...withoutAddress];

/** `www.` says nothing about whose host it is. */
const bare = (host: string): string => host.replace(/^www\./, "");

/** Other hosts of networks that moved, or that have one for each of their parts. */
const otherHosts: Record<string, readonly string[]> = {
  X: ["twitter.com"],
  Twitter: ["twitter.com"],
  Threads: ["threads.net"],
};

test("every network has its sample", () => {
  expect(networks.map(({ name }) => name).sort()).toEqual([...names].sort());
});

test.each(profiles)("the profile of %s %s is %s", (network, username, url) => {
  expect(profileUrl(network, username)).toBe(url);
});

test.each([
  ["github", " @gaocegege ", "https://github.com/gaocegege"],
  ["知乎", "gaocegege", "https://www.zhihu.com/people/gaocegege"],
  ["google_scholar", "JicYPdAAAAAJ", "https://scholar.google.com/citations?user=JicYPdAAAAAJ"],
  ["stack-overflow", "123/name", "https://stackoverflow.com/users/123/name"],
  ["LinkedIn", "高策", "https://www.linkedin.com/in/%E9%AB%98%E7%AD%96"],
  ["微博", "高策-Ce", "https://weibo.com/n/%E9%AB%98%E7%AD%96-Ce"],
  ["DBLP", "65/9612-2", "https://dblp.org/pid/65/9612-2"],
  ["OpenReview", "Ce_Gao1", "https://openreview.net/profile?id=~Ce_Gao1"],
  ["OSCHINA", "u/12345", "https://my.oschina.net/u/12345"],
  ["Mastodon", "u@Fosstodon.org", "https://fosstodon.org/@u"],
  ["WhatsApp", "+86 138-0000-0000", "https://wa.me/8613800000000"],
])("%s understands %s", (network, username, url) => {
  expect(profileUrl(network, username)).toBe(url);
});

test.each([
  ["GitHub", "https://github.com/foo", "https://github.com/foo"],
  ["GitHub", "http://github.com/foo", "https://github.com/foo"],
  ["GitHub", "github.com/foo", "https://github.com/foo"],
  ["Zhihu", "www.zhihu.com/people/foo", "https://www.zhihu.com/people/foo"],
  ["Zhihu", "zhihu.com/people/foo", "https://zhihu.com/people/foo"],
  ["LinkedIn", "cn.linkedin.com/in/foo", "https://cn.linkedin.com/in/foo"],
  ["X", "twitter.com/foo", "https://twitter.com/foo"],
  ["Medium", "foo.medium.com", "https://foo.medium.com"],
  ["Weibo", "weibo.com/foo", "https://weibo.com/foo"],
  ["Mastodon", "https://mastodon.social/@foo", "https://mastodon.social/@foo"],
])("an address of %s stays: %s", (network, username, url) => {
  expect(profileUrl(network, username)).toBe(url);
});

test.each([
  ["GitHub", "https://evil.example/foo"],
  ["GitHub", "https://github.com.evil.example/foo"],
  ["GitHub", "https://evilgithub.com/foo"],
  ["GitHub", "https://github.com@evil.example/foo"],
  ["Weibo", "evil.example/weibo.com/"],
  ["Juejin", "not-digits"],
  ["Xiaohongshu", "123456789"],
  ["Bluesky", "gaocegege"],
  ["Mastodon", "gaocegege"],
  ["Mastodon", "u@localhost"],
  ["Mastodon", "u@127.0.0.1"],
  ["Mastodon", "u@a..example.org"],
  ["Mastodon", "u@example.org:8080"],
  ["Mastodon", "u@example.org/path"],
  ["Mastodon", "https://evil.example/path"],
  ["Nowhere", "user"],
  ["", "user"],
  ["constructor", "user"],
  [5, "user"],
  ["GitHub", null],
  ["GitHub", { toString: null }],
])("%p %p has no address", (network, username) => {
  expect(profileUrl(network, username)).toBeUndefined();
});

const noUserNames = [
  "a b",
  "../x",
  "..",
  ".",
  "x/../y",
  "x?y",
  "x#y",
  "x%2e",
  "javascript:alert(1)",
  "data:text/html,x",
  "//evil.example",
  "a".repeat(300),
  "1".repeat(300),
  "a.".repeat(5_000),
  "\ud800",
  "half\ud800",
  "\udc00half",
  "zero\u0000",
  "mark\u202ed",
  "",
  " ",
  "@",
];

test.each(names)("%s gives nobody a name that is none", (network) => {
  for (const username of noUserNames) {
    expect([username, profileUrl(network, username)]).toEqual([username, undefined]);
  }
});

test.each(withoutAddress)("%s has no addresses", (network) => {
  expect(profileUrl(network, "gaocegege")).toBeUndefined();
  expect(profileUrl(network, "https://example.org/gaocegege")).toBeUndefined();
});

const username = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.stringMatching(/^[@~]?[\w.@/-]{1,40}$/),
  fc.webUrl(),
  fc.domain(),
);

test("no two texts throw", () => {
  const any = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...names), fc.anything());
  fc.assert(
    fc.property(any, fc.oneof(username, fc.anything()), (network, user) => {
      const url = profileUrl(network, user);
      return url === undefined || new URL(url).protocol === "https:";
    }),
  );
});

test.each(profiles)("every address of %s is its own", (network, _, sample) => {
  const hosts = [bare(new URL(sample).host), ...(otherHosts[network] ?? [])];
  const own = fc.constantFrom("", ...hosts.map((host) => `${host}/`));
  fc.assert(
    fc.property(own, username, (prefix, user) => {
      const url = profileUrl(network, prefix + user);
      if (url === undefined) return;
      expect(url).toMatch(/^https:\/\//);
      const { host } = new URL(url);
      const given = network === "Mastodon" ? user.replace(/^.*@(?=[^/])/, "").toLowerCase() : "";
      expect([...hosts, given]).toContain(hosts.includes(bare(host)) ? bare(host) : host);
    }),
    { numRuns: 200 },
  );
});

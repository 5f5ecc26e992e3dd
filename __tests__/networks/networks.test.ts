import { networkOf, profileUrl } from "../../src/networks";
import { networks } from "../../src/networks/table";
import { safeUrl } from "../../src/text";

test.each([
  ["GitHub", "gaocegege", "https://github.com/gaocegege"],
  ["github", "@gaocegege", "https://github.com/gaocegege"],
  ["知乎", "gaocegege", "https://www.zhihu.com/people/gaocegege"],
  ["stackoverflow", "123/name", "https://stackoverflow.com/users/123/name"],
  ["LinkedIn", "高策", "https://www.linkedin.com/in/%E9%AB%98%E7%AD%96"],
])("the profile of %s %s is %s", (network, username, expected) => {
  expect(profileUrl(network, username)).toBe(expected);
});

test.each([
  ["GitHub", "../evil"],
  ["Juejin", "not-digits"],
  ["LinkedIn", "half\ud800"],
  ["Nowhere", "user"],
  [5, "user"],
  ["GitHub", null],
])("%p %p has no address", (network, username) => {
  expect(profileUrl(network, username)).toBeUndefined();
});

test("every network is found by its names and gives safe addresses", () => {
  for (const { name, aliases = [], url } of networks) {
    for (const alias of [name, name.toUpperCase(), ...aliases])
      expect(networkOf(alias)?.name).toBe(name);
    expect(safeUrl(url.replace("{u}", "1234"))).toBeDefined();
  }
});

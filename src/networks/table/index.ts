import type { Network } from "../network";
import { academic } from "./academic";
import { chinese } from "./chinese";
import { code } from "./code";
import { messengers } from "./messengers";
import { social } from "./social";
import { writing } from "./writing";

/** The networks that are known by name; one row each. */
export const networks: readonly Network[] = [
  ...code,
  ...academic,
  ...chinese,
  ...writing,
  ...social,
  ...messengers,
];

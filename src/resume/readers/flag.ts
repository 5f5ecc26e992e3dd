import { isEmpty, kindOf, type Reader } from "../reading";

const yes = new Set<unknown>([true, 1, "true", "yes", "是"]);
const no = new Set<unknown>([false, 0, "false", "no", "否"]);

/** Whether something is so; what is absent is not. */
export const flag: Reader<boolean> = (value, path, reading) => {
  if (isEmpty(value) || no.has(value)) return false;
  if (yes.has(value)) return true;
  reading.report(path, "dropped", { expected: "boolean", found: kindOf(value) });
  return false;
};

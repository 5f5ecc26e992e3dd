import type { CslItem } from "../../item";

const awaiting =
  /^(?:accepted|in[- ]press|forthcoming|to appear|to be published|(?:已)?(?:录用|錄用|接收)|待(?:发表|發表|刊)|印刷中)$/i;

/** Whether a work has no date yet because it is accepted, but not out. */
export const isForthcoming = ({ issued, issuedText, status }: CslItem): boolean =>
  issued === undefined && issuedText === "" && awaiting.test(status.trim());

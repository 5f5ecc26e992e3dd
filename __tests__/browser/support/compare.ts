import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** Shares of pixels that may differ: smoothing, and versions of Chromium, take up to so much. */
const ofWhole = 0.01;
const ofWindow = 0.14;

const windowSize = 32;
const threshold = 0.2;

/** In what two pictures differ more than the eye lets pass; empty for equal ones. */
export function pictureFaults(reference: Buffer, actual: Buffer): string[] {
  const [one, other] = [PNG.sync.read(reference), PNG.sync.read(actual)];
  const { width, height } = one;
  if (other.width !== width || other.height !== height) {
    return [`${other.width} × ${other.height} instead of ${width} × ${height}`];
  }
  const differing = (options: { windowSize?: number }): number =>
    pixelmatch(one.data, other.data, null, width, height, { threshold, ...options });
  const whole = differing({}) / (width * height);
  const window = differing({ windowSize }) / windowSize ** 2;
  return [
    ...(whole > ofWhole ? [`${(whole * 100).toFixed(1)} % of the picture`] : []),
    ...(window > ofWindow ? [`${(window * 100).toFixed(1)} % of some square`] : []),
  ];
}

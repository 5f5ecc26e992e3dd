/** An accent by name, for light sheets and for dark ones: at least 7:1 on both. */
export interface Pigment {
  /** In Chinese, simplified and traditional, in pinyin and in English; in lower case. */
  names: readonly string[];
  light: string;
  dark: string;
}

/** Pigments of Chinese painting, and its ink. The first is the default: see `styles/tokens.css`. */
export const pigments: readonly Pigment[] = [
  { names: ["黛蓝", "黛藍", "dailan", "indigo"], light: "#1f3b63", dark: "#a8c5ee" },
  { names: ["朱砂", "zhusha", "cinnabar"], light: "#a3230f", dark: "#f2a291" },
  { names: ["松绿", "松綠", "songlv", "pine"], light: "#14573f", dark: "#8fcfae" },
  { names: ["绛紫", "絳紫", "jiangzi", "plum"], light: "#72304e", dark: "#dcaac2" },
  { names: ["墨", "mo", "ink"], light: "#2b2d31", dark: "#dcdfe4" },
];
